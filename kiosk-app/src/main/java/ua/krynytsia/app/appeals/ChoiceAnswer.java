// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormQuestion;

/// Large tiles under each other, one of which is taken; a touch is the whole answer and leads on,
/// which a line above says beforehand (WCAG 2.2, 3.2.2).
final class ChoiceAnswer implements AnswerField {
    private final Kit kit;
    private final FormModel model;
    private final FormQuestion question;
    private final Map<FieldValue, Touchable> tiles = new LinkedHashMap<>();
    private final VBox view;

    private ChoiceAnswer(
            Kit kit,
            FormModel model,
            FormQuestion question,
            Map<FieldValue, LocalizedText> options) {
        this.kit = kit;
        this.model = model;
        this.question = question;
        var box = new VBox();
        box.getStyleClass().add("choices");
        options.forEach((value, label) -> {
            Touchable tile = tile(value, label);
            tiles.put(value, tile);
            box.getChildren().add(tile);
        });
        Node choices = kit.scroll("choices", box);
        VBox.setVgrow(choices, Priority.ALWAYS);
        view = new VBox(kit.note(kit.texts().of(AppealWords.TOUCH_ANSWER)), choices);
        view.getStyleClass().add("answer");
        mark(model.answer(question));
    }

    static ChoiceAnswer of(Kit kit, FormModel model, FormQuestion question, FieldType.Choice type) {
        var options = new LinkedHashMap<FieldValue, LocalizedText>();
        type.options()
                .forEach(option -> options.put(new FieldValue.Choice(option.id()), option.label()));
        return new ChoiceAnswer(kit, model, question, options);
    }

    static ChoiceAnswer yesNo(Kit kit, FormModel model, FormQuestion question) {
        var options = new LinkedHashMap<FieldValue, LocalizedText>();
        options.put(new FieldValue.YesNo(true), AppealWords.YES.text());
        options.put(new FieldValue.YesNo(false), AppealWords.NO.text());
        return new ChoiceAnswer(kit, model, question, options);
    }

    @Override
    public Node view() {
        return view;
    }

    private Touchable tile(FieldValue value, LocalizedText label) {
        var words = kit.texts().of(label);
        var name = kit.strong(words);
        HBox.setHgrow(name, Priority.ALWAYS);
        var off = kit.icon("radio_button_unchecked");
        off.getStyleClass().add("choice-off");
        var on = kit.icon("check_circle");
        on.getStyleClass().add("choice-on");
        var sign = new StackPane(off, on);
        String id = "answer-" + question.id() + "-" + suffix(value);
        return kit.touchable(id, new HBox(sign, name), words, "choice", () -> take(value));
    }

    private void take(FieldValue value) {
        model.choose(question, value);
        mark(Optional.of(value));
        model.next();
    }

    private void mark(Optional<FieldValue> taken) {
        tiles.forEach((value, tile) -> tile.setChosen(taken.equals(Optional.of(value))));
    }

    private static String suffix(FieldValue value) {
        return switch (value) {
            case FieldValue.Choice(String option) -> option;
            case FieldValue.YesNo(boolean yes) -> yes ? "yes" : "no";
            default -> "other";
        };
    }
}
