// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import ua.krynytsia.app.i18n.Texts;

/// Hides the screen from those who stand behind somebody who listens to it: black, with one line.
/// The first finger shows it again and presses nothing below.
final class DarkGlass {
    private final Label line = new Label();
    private final StackPane view = new StackPane(line);
    private boolean isTouched;

    DarkGlass(StackPane glass) {
        view.setId("dark-glass");
        view.getStyleClass().add("dark-glass");
        view.setMouseTransparent(true);
        view.setVisible(false);
        line.setWrapText(true);
        line.getStyleClass().setAll("dark-line");
        glass.getChildren().add(view);
    }

    void watch(Scene scene) {
        scene.addEventFilter(MouseEvent.ANY, this::touched);
    }

    boolean isShown() {
        return view.isVisible();
    }

    void show(boolean now, Texts texts) {
        line.setText(now ? texts.say(SpeechWords.HIDDEN_LINE) : "");
        view.setVisible(now);
        if (now) {
            view.toFront();
        }
    }

    private void touched(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            isTouched = view.isVisible();
        }
        if (isTouched) {
            event.consume();
        }
        if (isTouched && event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            view.setVisible(false);
        }
    }
}
