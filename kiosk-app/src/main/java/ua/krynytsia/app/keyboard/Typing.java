// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keyboard;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/// The text field that has the focus, and what keys do to it. JavaFX thread.
final class Typing {
    private final Node keyboard;

    /// @param keyboard whose scene holds the field
    Typing(Node keyboard) {
        this.keyboard = keyboard;
    }

    void insert(String text) {
        field().ifPresent(field -> field.replaceSelection(text));
    }

    void erase() {
        field().ifPresent(field -> {
            if (field.getSelection().getLength() > 0) {
                field.replaceSelection("");
            } else {
                field.deletePreviousChar();
            }
        });
    }

    /// What stands before the caret.
    String before() {
        return field().map(Typing::before).orElse("");
    }

    private static String before(TextInputControl field) {
        return field.getText(0, Math.min(field.getCaretPosition(), field.getLength()));
    }

    private Optional<TextInputControl> field() {
        Scene scene = keyboard.getScene();
        return scene != null
                        && scene.getFocusOwner() instanceof TextInputControl field
                        && field.isEditable()
                ? Optional.of(field)
                : Optional.empty();
    }
}
