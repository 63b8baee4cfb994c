// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The one window: without decoration or pointer, over the whole glass, and nothing closes it;
/// which keys reach its scene is decided by the guard on the scene. Exact bounds are set beside
/// full screen, because without a window manager the latter alone is not enough.
public final class KioskWindow {
    private final Stage stage;

    public KioskWindow(Stage stage, Scene scene) {
        this.stage = stage;
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setTitle("Krynytsia");
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> event.consume());
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

    private void fill() {
        Rectangle2D glass = Screen.getPrimary().getBounds();
        stage.setX(glass.getMinX());
        stage.setY(glass.getMinY());
        stage.setWidth(glass.getWidth());
        stage.setHeight(glass.getHeight());
    }
}
