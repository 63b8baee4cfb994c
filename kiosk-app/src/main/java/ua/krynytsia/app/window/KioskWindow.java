// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import java.util.EnumSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The one window: without decoration or pointer, over the whole glass, and no key closes it. Exact
/// bounds are set beside full screen, because without a window manager the latter alone is not
/// enough.
public final class KioskWindow {
    private static final Set<KeyCode> REFUSED =
            EnumSet.of(
                    KeyCode.ESCAPE,
                    KeyCode.PRINTSCREEN,
                    KeyCode.CONTEXT_MENU,
                    KeyCode.WINDOWS,
                    KeyCode.COMMAND,
                    KeyCode.PAUSE);

    private final Stage stage;

    public KioskWindow(Stage stage, Scene scene) {
        this.stage = stage;
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setTitle("Krynytsia");
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> event.consume());
        scene.addEventFilter(KeyEvent.ANY, KioskWindow::keepInside);
        scene.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        stage.setScene(scene);
    }

    /// Over the whole glass, now and when the panel changes.
    public void showWhole() {
        stage.getScene().setCursor(Cursor.NONE);
        fill();
        stage.show();
        stage.setFullScreen(true);
        fill();
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> fill());
    }

    /// As large as the scene, with a pointer: for a desk.
    public void showWindowed() {
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /// A keyboard plugged into the kiosk may type and move, and nothing else.
    static void keepInside(KeyEvent event) {
        boolean isCommand = event.isAltDown() || event.isControlDown() || event.isMetaDown();
        if (isCommand || event.getCode().isFunctionKey() || REFUSED.contains(event.getCode())) {
            event.consume();
        }
    }

    private void fill() {
        Rectangle2D glass = Screen.getPrimary().getBounds();
        stage.setX(glass.getMinX());
        stage.setY(glass.getMinY());
        stage.setWidth(glass.getWidth());
        stage.setHeight(glass.getHeight());
    }
}
