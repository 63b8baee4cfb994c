// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keyboard;

import javafx.event.Event;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;

/// What every field for typing on a kiosk has in common.
public final class TypingFields {
    private TypingFields() {}

    /// No menu of a desktop, nothing dragged in; a stable id.
    public static void prepare(TextInputControl field, String id) {
        field.setId(id);
        field.getStyleClass().add("typing");
        field.addEventFilter(ContextMenuEvent.ANY, Event::consume);
        field.addEventFilter(DragEvent.ANY, Event::consume);
    }

    /// Puts `text` in the place of what was to be inserted.
    public static TextFormatter.Change with(TextFormatter.Change change, String text) {
        int shorter = change.getText().length() - text.length();
        change.setText(text);
        change.setAnchor(Math.max(0, change.getAnchor() - shorter));
        change.setCaretPosition(Math.max(0, change.getCaretPosition() - shorter));
        return change;
    }

    /// As much of `text` as fits, if the whole may have `longest` characters.
    public static String fitting(TextFormatter.Change change, String text, int longest) {
        int others = change.getControlNewText().length() - change.getText().length();
        return text.substring(0, Math.clamp(longest - others, 0, text.length()));
    }
}
