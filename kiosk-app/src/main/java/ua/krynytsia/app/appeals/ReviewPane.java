// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormQuestion;

/// All answers once more, each with the way to change it, what may be added, and what happens after
/// sending.
final class ReviewPane {
    private final Kit kit;
    private final FormModel model;
    private final Addressees addressees;

    /// @param addressees names those the form was opened for
    ReviewPane(Kit kit, FormModel model, Addressees addressees) {
        this.kit = kit;
        this.model = model;
        this.addressees = addressees;
    }

    Node view() {
        var box = new VBox();
        box.getStyleClass().add("review");
        model.settled().stream()
                .filter(question -> question.type() instanceof FieldType.Reference)
                .forEach(question -> box.getChildren().add(addressee(question)));
        model.inTurn().forEach(question -> box.getChildren().add(line(question)));
        if (!model.offered().isEmpty()) {
            box.getChildren().add(kit.strong(kit.texts().of(AppealWords.MAY_ADD)));
            model.offered().forEach(question -> box.getChildren().add(line(question)));
        }
        Texts texts = kit.texts();
        var next =
                new VBox(
                        kit.strong(texts.of(AppealWords.WHAT_NEXT)),
                        kit.text(texts.of(AppealWords.WHAT_NEXT_LEAD)));
        next.getStyleClass().add("what-next");
        box.getChildren().add(next);
        return kit.scroll("review", box);
    }

    /// Cannot be changed here: it is what the form was opened for.
    private Node addressee(FormQuestion question) {
        var answer = kit.strong(addressees.of(kit.texts(), question));
        answer.setId("review-" + question.id());
        var line = new HBox(new VBox(kit.note(kit.texts().of(question.prompt())), answer));
        line.getStyleClass().add("review-line");
        return line;
    }

    private Node line(FormQuestion question) {
        var answer = kit.strong(said(question));
        answer.setId("review-" + question.id());
        Kit.privately(answer);
        var words = new VBox(kit.note(kit.texts().of(question.prompt())), answer);
        HBox.setHgrow(words, Priority.ALWAYS);
        boolean isThere = model.answer(question).isPresent();
        var change =
                kit.secondary(
                        "edit-" + question.id(),
                        isThere ? "edit" : "add",
                        isThere ? AppealWords.CHANGE : AppealWords.ADD,
                        () -> model.mend(question.id(), Optional.empty()));
        var line = new HBox(words, change);
        line.getStyleClass().add("review-line");
        return line;
    }

    private ObservableValue<String> said(FormQuestion question) {
        return kit.texts()
                .of(texts ->
                        model.answer(question)
                                .map(value -> said(texts, question, value))
                                .orElseGet(() -> texts.say(AppealWords.NO_ANSWER)));
    }

    private static String said(Texts texts, FormQuestion question, FieldValue value) {
        return switch (value) {
            case FieldValue.YesNo(boolean yes) -> texts.say(yes ? AppealWords.YES : AppealWords.NO);
            case FieldValue.Point _, FieldValue.Line _, FieldValue.Area _ ->
                    texts.say(AppealWords.PICKED);
            default -> texts.in(FieldWords.of(question.type(), value));
        };
    }
}
