// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.keyboard.Purpose;
import ua.krynytsia.app.keyboard.TypingFields;
import ua.krynytsia.wire.content.FormQuestion;

/// Nine digits after +380, which already stands there. A zero in front, as people say their number,
/// is left out by itself.
final class PhoneAnswer implements AnswerField {
    static final String COUNTRY = "+380";
    static final int DIGITS = 9;

    private final TextField field = new TextField();
    private final HBox view;

    PhoneAnswer(Kit kit, FormModel model, FormQuestion question) {
        TypingFields.prepare(field, "answer-" + question.id());
        field.setText(model.typed(question));
        field.setTextFormatter(new TextFormatter<>(PhoneAnswer::digitsOnly));
        field.textProperty().subscribe(text -> model.type(question, text));
        var country = kit.strong(kit.texts().of(_ -> COUNTRY));
        country.setMinWidth(HBox.USE_PREF_SIZE);
        country.getStyleClass().add("phone-country");
        HBox.setHgrow(field, Priority.ALWAYS);
        view = new HBox(country, field);
        view.getStyleClass().add("phone-answer");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Optional<Purpose> keyboard() {
        return Optional.of(Purpose.PHONE);
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.end();
    }

    private static TextFormatter.Change digitsOnly(TextFormatter.Change change) {
        String added = change.getText().replaceAll("\\D", "");
        if (change.getRangeStart() == 0) {
            added = added.replaceFirst("^(380)?0*", "");
        }
        return TypingFields.with(change, TypingFields.fitting(change, added, DIGITS));
    }
}
