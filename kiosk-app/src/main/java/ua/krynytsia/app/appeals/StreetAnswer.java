// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.keyboard.Purpose;
import ua.krynytsia.app.keyboard.TypingFields;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.parts.StreetSuggestions;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.StreetView;

/// An address by the register of streets: a few letters, a touch on the street, a touch on the
/// house. Whatever is not in the register is typed as it is.
final class StreetAnswer implements AnswerField {
    private static final int LONGEST = 500;
    private static final String BETWEEN = ", ";

    private final ScreenContext context;
    private final Kit kit;
    private final TextField field = new TextField();
    private final StreetSuggestions suggestions;
    private final FlowPane houses = new FlowPane();
    private final StackPane below = new StackPane();
    private final VBox view;
    private Optional<String> street = Optional.empty();
    private Subscription asking = Subscription.EMPTY;

    StreetAnswer(ScreenContext context, FormModel model, FormQuestion question) {
        this.context = context;
        kit = context.kit();
        suggestions = new StreetSuggestions(context, this::choose, new Region(), new Region());
        if (kit.tokens().isWide() && kit.tokens().isLarge()) {
            suggestions.hideNotes();
        }
        houses.getStyleClass().add("house-answers");
        TypingFields.prepare(field, "answer-" + question.id());
        field.setText(model.typed(question));
        field.setTextFormatter(
                new TextFormatter<>(change ->
                        TypingFields.with(
                                change, TypingFields.fitting(change, change.getText(), LONGEST))));
        field.textProperty()
                .subscribe((_, text) -> {
                    model.type(question, text);
                    typed(text);
                });
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        below.getChildren().setAll(suggestions.view());
        view = new VBox(field, below);
        view.getStyleClass().add("answer");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Optional<Purpose> keyboard() {
        return Optional.of(Purpose.ADDRESS);
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.end();
    }

    @Override
    public void close() {
        suggestions.close();
        asking.unsubscribe();
    }

    /// Streets are offered until one is chosen, and again when its name is changed.
    private void typed(String text) {
        if (street.filter(name -> text.startsWith(name + BETWEEN)).isEmpty()) {
            street = Optional.empty();
            below.getChildren().setAll(suggestions.view());
            suggestions.type(text);
        }
    }

    private void choose(EntryLine line) {
        String name = line.title().ukrainian();
        street = Optional.of(name);
        houses.getChildren().clear();
        below.getChildren().setAll(kit.scroll("house-answers", houses));
        write(name + BETWEEN);
        asking.unsubscribe();
        asking = context.link().street(line.id(), answer -> housesCame(name, answer));
    }

    private void housesCame(String name, Answer<StreetView> answer) {
        if (answer instanceof Answer.Ready<StreetView>(StreetView view)
                && street.equals(Optional.of(name))) {
            List<Node> chips =
                    view.houses().stream().<Node>map(house -> chip(name, house.number())).toList();
            houses.getChildren().setAll(chips);
        }
    }

    private Node chip(String name, String number) {
        var said = kit.texts().of(_ -> number);
        var words = kit.strong(said);
        words.setWrapText(false);
        words.setMinWidth(Region.USE_PREF_SIZE);
        return kit.touchable(
                "house-" + number.replaceAll("[^0-9A-Za-zА-Яа-яІіЇїЄєҐґ]", "-"),
                new StackPane(words),
                said,
                "house-answer",
                () -> write(name + BETWEEN + number));
    }

    private void write(String text) {
        field.setText(text);
        focus();
    }
}
