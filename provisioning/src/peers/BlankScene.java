// SPDX-License-Identifier: GPL-3.0-or-later

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The peer: a scene of the same size with nothing on it but one rectangle, painted anew in every
/// frame. What it uses is the floor of the toolkit itself. A program of its own.
public final class BlankScene {
    private BlankScene() {}

    /// @param line width and height of the scene, and the height of what is painted anew
    public static void main(String... line) {
        int width = Integer.parseInt(line[0]);
        int height = Integer.parseInt(line[1]);
        int changing = Integer.parseInt(line[2]);
        Platform.startup(() -> show(width, height, changing));
    }

    private static void show(int width, int height, int changing) {
        var rectangle = new Rectangle(0, 0, width, changing);
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(new Pane(rectangle), width, height));
        stage.show();
        new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                rectangle.setFill(Color.gray(0.5 + frame++ % 8 * 0.05));
            }
        }.start();
    }
}
