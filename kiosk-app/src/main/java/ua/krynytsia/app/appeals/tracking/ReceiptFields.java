// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals.tracking;

import java.util.Locale;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.keyboard.TypingFields;

/// The fields for what stands on a receipt.
final class ReceiptFields {
    private static final int FIRST_HYPHEN = 2;
    private static final int SECOND_HYPHEN = 8;

    private ReceiptFields() {}

    /// Takes digits and Latin letters, and puts the hyphens in between by itself.
    static TextField number(Texts texts, TrackingModel model) {
        var field = new TextField();
        prepare(field, "tracking-number");
        field.accessibleTextProperty().bind(texts.of(TrackingWords.NUMBER_FIELD));
        field.setText(model.number());
        field.setTextFormatter(new TextFormatter<>(ReceiptFields::hyphenated));
        return field;
    }

    /// Shows a dot for each digit.
    static TextField pin(Texts texts, TrackingModel model) {
        var field = new PasswordField();
        prepare(field, "tracking-pin");
        field.accessibleTextProperty().bind(texts.of(TrackingWords.PIN_FIELD));
        field.setText(model.pin());
        field.setTextFormatter(
                new TextFormatter<>(change ->
                        TypingFields.with(
                                change,
                                TypingFields.fitting(
                                        change,
                                        change.getText().replaceAll("[^0-9]", ""),
                                        TrackingModel.PIN_LENGTH))));
        return field;
    }

    private static void prepare(TextField field, String id) {
        TypingFields.prepare(field, id);
        field.getStyleClass().add("tracking-field");
    }

    /// The whole text anew, with the caret behind the same character as before.
    private static TextFormatter.Change hyphenated(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String wanted = change.getControlNewText();
        String plain = plain(wanted);
        if (plain.length() > TrackingModel.NUMBER_LENGTH) {
            plain = plain(change.getControlText());
        }
        int before = plain(wanted.substring(0, change.getCaretPosition())).length();
        int caret = withHyphens(plain.substring(0, Math.min(before, plain.length()))).length();
        change.setRange(0, change.getControlText().length());
        change.setText(withHyphens(plain));
        change.setCaretPosition(caret);
        change.setAnchor(caret);
        return change;
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    private static String withHyphens(String plain) {
        var shown = new StringBuilder(plain);
        if (plain.length() > SECOND_HYPHEN) {
            shown.insert(SECOND_HYPHEN, '-');
        }
        if (plain.length() > FIRST_HYPHEN) {
            shown.insert(FIRST_HYPHEN, '-');
        }
        return shown.toString();
    }
}
