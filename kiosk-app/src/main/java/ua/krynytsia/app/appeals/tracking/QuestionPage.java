// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals.tracking;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.keyboard.OnScreenKeyboard;
import ua.krynytsia.app.keyboard.Purpose;
import ua.krynytsia.wire.LocalizedText;

/// One question with its field, its buttons and the keys to answer it.
final class QuestionPage {
    /// As wide as a number is, so that the words beside it have room.
    private static final double FIELD_UNITS = 20;

    private final Kit kit;
    private final TextField field;
    private final OnScreenKeyboard keyboard;
    private final HBox problem;
    private final Label problemWords;
    private final StackPane buttons = new StackPane();
    private final VBox view;
    private Subscription typing = Subscription.EMPTY;

    /// @param forward what the primary button and «Готово» do
    private QuestionPage(
            Kit kit, Asked asked, TextField field, Forward forward, Optional<Touchable> back) {
        this.kit = kit;
        this.field = field;
        keyboard = new OnScreenKeyboard(kit, forward.action());
        keyboard.use(asked.keys());
        problemWords = kit.strong(kit.texts().of(_ -> ""));
        problemWords.setId("problem");
        HBox.setHgrow(problemWords, Priority.ALWAYS);
        problem = new HBox(kit.icon("error"), problemWords);
        problem.getStyleClass().add("problem");
        var first = kit.primary(forward.id(), forward.icon(), forward.words(), forward.action());
        buttons.getChildren().setAll(bar(first, back));
        buttons.getStyleClass().add("form-buttons");
        var step = kit.note(kit.texts().of(TrackingWords.STEP, asked.step()));
        step.setId("step");
        Node question = question(asked);
        view =
                isWide()
                        ? new VBox(step, beside(question), problem, keyboard)
                        : new VBox(step, question, problem, buttons, keyboard);
        view.getStyleClass().add("screen");
        show(Optional.empty());
    }

    static QuestionPage number(Kit kit, TrackingModel model, Runnable next) {
        var asked =
                new Asked(
                        1,
                        TrackingWords.NUMBER,
                        List.of(kit.texts().of(TrackingWords.NUMBER_HINT)),
                        Purpose.RECEIPT);
        TextField field = ReceiptFields.number(kit.texts(), model);
        var forward = new Forward("next", "arrow_forward", TrackingWords.NEXT, next);
        var page = new QuestionPage(kit, asked, field, forward, Optional.empty());
        page.hear(model, model::typeNumber);
        return page;
    }

    static QuestionPage pin(Kit kit, TrackingModel model, Runnable ask, Runnable previous) {
        TextField field = ReceiptFields.pin(kit.texts(), model);
        ObservableValue<String> typed =
                field.textProperty()
                        .flatMap(pin -> kit.texts().of(TrackingWords.PIN_TYPED, pin.length()));
        var asked =
                new Asked(
                        2,
                        TrackingWords.PIN,
                        List.of(kit.texts().of(TrackingWords.PIN_HINT), typed),
                        Purpose.PHONE);
        var forward = new Forward("ask", "search", TrackingWords.ASK, ask);
        var back = kit.secondary("previous", "arrow_back", TrackingWords.PREVIOUS, previous);
        var page = new QuestionPage(kit, asked, field, forward, Optional.of(back));
        page.hear(model, model::typePin);
        return page;
    }

    Node view() {
        return view;
    }

    void focus() {
        Platform.runLater(() -> {
            field.requestFocus();
            field.end();
        });
    }

    /// What is to be mended; nothing where all is well.
    void show(Optional<LocalizedText> wrong) {
        problemWords.textProperty().unbind();
        wrong.ifPresent(why -> problemWords.textProperty().bind(kit.texts().of(why)));
        problem.setVisible(wrong.isPresent());
        problem.setManaged(wrong.isPresent());
    }

    /// Nothing can be pressed or typed until the answer comes.
    void await() {
        var waiting = kit.primary("ask", "hourglass_empty", TrackingWords.ASKING, () -> {});
        waiting.setDisable(true);
        buttons.getChildren().setAll(bar(waiting, Optional.empty()));
        field.setEditable(false);
        keyboard.setDisable(true);
    }

    /// The model keeps what was typed, the field nothing.
    void close() {
        typing.unsubscribe();
        keyboard.close();
        field.clear();
    }

    private void hear(TrackingModel model, Consumer<String> typed) {
        typing =
                field.textProperty()
                        .subscribe((_, text) -> {
                            typed.accept(text);
                            show(model.problem());
                        });
        show(model.problem());
    }

    private Node question(Asked asked) {
        var heading = kit.title(kit.texts().of(asked.prompt()));
        heading.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(heading);
        words.getStyleClass().add("question");
        asked.hints().forEach(hint -> words.getChildren().add(kit.note(hint)));
        var answer = new VBox(field);
        answer.getStyleClass().add("answer");
        if (!isWide()) {
            words.getChildren().add(answer);
            VBox.setVgrow(words, Priority.ALWAYS);
            words.setMinHeight(0);
            return words;
        }
        KineticScroll narrow = kit.narrowScroll("question-words", words);
        HBox.setHgrow(narrow, Priority.ALWAYS);
        answer.setMinWidth(kit.units(FIELD_UNITS));
        answer.setMaxWidth(kit.units(FIELD_UNITS));
        var both = new HBox(narrow, answer);
        both.getStyleClass().add("form-beside");
        return both;
    }

    /// Where the glass is wide and low the keyboard takes the height.
    private Node beside(Node question) {
        HBox.setHgrow(question, Priority.ALWAYS);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        var row =
                kit.tokens().isLeftHanded()
                        ? new HBox(buttons, question)
                        : new HBox(question, buttons);
        row.getStyleClass().add("form-beside");
        row.setMinHeight(0);
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private Pane bar(Touchable first, Optional<Touchable> back) {
        if (!isWide()) {
            return back.map(other -> kit.bar(first, other)).orElseGet(() -> kit.bar(first));
        }
        var column = new VBox();
        back.ifPresent(column.getChildren()::add);
        column.getChildren().addAll(Kit.spring(), first);
        column.getStyleClass().add("form-buttons");
        return column;
    }

    private boolean isWide() {
        return kit.tokens().isWide();
    }

    private record Asked(
            int step, TrackingWords prompt, List<ObservableValue<String>> hints, Purpose keys) {}

    private record Forward(String id, String icon, TrackingWords words, Runnable action) {}
}
