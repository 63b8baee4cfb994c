// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.toolkit.Glass;

/// One node over the whole glass, touched by a robot, looked at pixel by pixel.
public final class OneScreen implements AutoCloseable {
    public static final Tokens TOKENS = Glass.TOKENS;
    private static final long PATIENCE_SECONDS = 30;

    private final Stage stage;
    private final Robot robot;

    private OneScreen(Stage stage, Robot robot) {
        this.stage = stage;
        this.robot = robot;
    }

    /// Widgets of a session whose taps are never too quick.
    public static Kit kit() {
        long[] clock = {0};
        var touch =
                new Touch(TOKENS.slop(), Duration.ofMillis(150), () -> clock[0] += 1_000_000_000L);
        Glass.start(new StyleSheet(TOKENS, App.sheets()));
        return fx(() -> new Kit(TOKENS, new Texts(), touch));
    }

    public static OneScreen show(Supplier<? extends Parent> root) {
        Glass.start(new StyleSheet(TOKENS, App.sheets()));
        return fx(() -> {
            var stage = new Stage(StageStyle.UNDECORATED);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(root.get(), 1080, 1920));
            stage.show();
            return new OneScreen(stage, new Robot());
        });
    }

    public Scene scene() {
        return stage.getScene();
    }

    public <N extends Node> N find(String selector, Class<N> type) {
        return fx(() -> type.cast(scene().getRoot().lookup(selector)));
    }

    public boolean isShown(String selector) {
        return fx(() -> {
            Node node = scene().getRoot().lookup(selector);
            return node != null && node.isVisible();
        });
    }

    public Bounds bounds(String selector) {
        return fx(() -> {
            Node node = scene().getRoot().lookup(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    public OneScreen tap(String selector) {
        until(() -> scene().getRoot().lookup(selector) != null);
        settle();
        Bounds bounds = bounds(selector);
        return tap(bounds.getCenterX(), bounds.getCenterY());
    }

    public OneScreen tap(double x, double y) {
        fx(() -> {
            robot.mouseMove(x, y);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        return settle();
    }

    public OneScreen drag(double fromX, double fromY, double toX, double toY) {
        int steps = 12;
        fx(() -> {
            robot.mouseMove(fromX, fromY);
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
        for (int i = 1; i <= steps; i++) {
            double part = i / (double) steps;
            fx(() -> {
                robot.mouseMove(fromX + (toX - fromX) * part, fromY + (toY - fromY) * part);
                return true;
            });
            settle();
        }
        fx(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        return settle();
    }

    /// Lets two frames pass.
    public OneScreen settle() {
        int[] frames = {0};
        return until(() -> ++frames[0] > 2);
    }

    /// Waits frame by frame until the screen is as claimed.
    public OneScreen until(BooleanSupplier claim) {
        var done = new CompletableFuture<Boolean>();
        var timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        try {
                            if (claim.getAsBoolean()) {
                                stop();
                                done.complete(true);
                            }
                        } catch (RuntimeException | AssertionError failed) {
                            stop();
                            done.completeExceptionally(failed);
                        }
                    }
                };
        Platform.runLater(timer::start);
        await(done);
        return this;
    }

    public int pixel(double x, double y) {
        return fx(() -> scene().snapshot(null).getPixelReader().getArgb((int) x, (int) y));
    }

    /// Leaves a picture that a person can look at.
    public OneScreen photograph(String name) {
        Glass.picture(stage, name);
        return this;
    }

    public static <T> T fx(Callable<T> task) {
        if (Platform.isFxApplicationThread()) {
            try {
                return task.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return await(done);
    }

    @Override
    public void close() {
        fx(() -> {
            stage.hide();
            return true;
        });
    }

    private static <T> T await(CompletableFuture<T> done) {
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("the screen did not come to be as claimed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
