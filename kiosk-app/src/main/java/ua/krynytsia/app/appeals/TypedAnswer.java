// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.keyboard.Purpose;
import ua.krynytsia.app.keyboard.TypingFields;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FormQuestion;

/// A field for words, an address, an e-mail or a link. It takes no more characters than may be
/// sent, and says how many are left when they become few.
final class TypedAnswer implements AnswerField {
    private static final int USUAL_LENGTH = 500;
    private static final int FEW = 100;

    private final TextInputControl field;
    private final Purpose purpose;
    private final VBox view;

    TypedAnswer(Kit kit, FormModel model, FormQuestion question) {
        boolean isLong =
                question.type() instanceof FieldType.Text(int _, int _, boolean multiline)
                        && multiline;
        field = isLong ? area() : new TextField();
        purpose = purposeOf(question);
        TypingFields.prepare(field, "answer-" + question.id());
        int longest = longest(question.type());
        field.setText(model.typed(question));
        field.setTextFormatter(
                new TextFormatter<>(change ->
                        TypingFields.with(
                                change, TypingFields.fitting(change, change.getText(), longest))));
        var left =
                kit.note(
                        field.textProperty()
                                .flatMap(text ->
                                        kit.texts().of(AppealWords.LEFT, longest - text.length())));
        left.visibleProperty()
                .bind(field.textProperty().map(text -> longest - text.length() <= FEW));
        field.textProperty().subscribe(text -> model.type(question, text));
        view = new VBox(field, left);
        view.getStyleClass().add("answer");
        if (isLong) {
            VBox.setVgrow(field, Priority.ALWAYS);
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Optional<Purpose> keyboard() {
        return Optional.of(purpose);
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.end();
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setMaxHeight(Double.MAX_VALUE);
        area.setPrefRowCount(6);
        return area;
    }

    private static int longest(FieldType type) {
        return type instanceof FieldType.Text(int _, int maxLength, boolean _)
                ? maxLength
                : USUAL_LENGTH;
    }

    private static Purpose purposeOf(FormQuestion question) {
        return switch (question.type()) {
            case FieldType.Email _, FieldType.Link _ -> Purpose.EMAIL;
            case FieldType.Address _ -> Purpose.ADDRESS;
            default ->
                    switch (question.keyboard()) {
                        case TEXT -> Purpose.TEXT;
                        case NAME -> Purpose.NAME;
                        case DIGITS -> Purpose.ADDRESS;
                        case EMAIL -> Purpose.EMAIL;
                    };
        };
    }
}
