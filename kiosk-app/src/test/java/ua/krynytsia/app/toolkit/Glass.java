// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.toolkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import ua.krynytsia.app.theme.Contrast;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.theme.Typeface;

/// The reference panel, 1080×1920 on 32 inches, without a display. One toolkit for all tests of the
/// JVM; tests run one after the other.
public final class Glass {
    public static final Panel PANEL = new Panel(1080, 1920, 32);
    public static final Tokens TOKENS = new Tokens(PANEL, Contrast.CALM);

    /// The other reference panel: 1920×1080 on 21.5 inches.
    public static final Panel WIDE = new Panel(1920, 1080, 21.5);

    private static final int WIDEST = 1920;
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final int PATIENCE_SECONDS = 30;
    private static final int STEPS = 8;

    private Glass() {}

    /// Starts the toolkit, once.
    public static void start(StyleSheet sheet) {
        if (STARTED.compareAndSet(false, true)) {
            HeadlessScreen.widen(WIDEST, WIDEST);
            var up = new CompletableFuture<Void>();
            Platform.startup(() -> up.complete(null));
            up.join();
            Platform.setImplicitExit(false);
            run(Typeface::load);
        }
        run(() -> Application.setUserAgentStylesheet(sheet.address()));
    }

    public static <T> T call(Callable<T> task) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void run(Runnable task) {
        call(() -> {
            task.run();
            return true;
        });
    }

    /// Waits, pulse by pulse, until it holds.
    public static void await(String what, BooleanSupplier holds) {
        var done = new CompletableFuture<Void>();
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        if (holds.getAsBoolean()) {
                            stop();
                            done.complete(null);
                        }
                    }
                };
        run(timer::start);
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("did not come: " + what, e);
        } finally {
            run(timer::stop);
        }
    }

    /// Shows it over the whole glass.
    public static Stage show(Parent root) {
        return show(root, PANEL);
    }

    /// Shows it over the whole of this panel.
    public static Stage show(Parent root, Panel panel) {
        return call(() -> {
            var stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(new Scene(root, panel.width(), panel.height()));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return stage;
        });
    }

    /// The visible node with this id on this stage.
    public static boolean has(Stage stage, String id) {
        return stage.getScene().lookup("#" + id) != null;
    }

    public static void waitFor(Stage stage, String id) {
        await("#" + id, () -> has(stage, id));
        settle();
    }

    /// Lets two pulses pass, so that what was changed is laid out.
    public static void settle() {
        int[] pulses = {0};
        await("two pulses", () -> ++pulses[0] > 2);
    }

    public static void tap(Stage stage, String id) {
        settle();
        Point2D middle = call(() -> middle(stage.getScene().lookup("#" + id)));
        drag(middle, middle);
    }

    /// A finger that comes down at one place, slides and is lifted at another.
    public static void drag(Point2D from, Point2D to) {
        Robot robot = call(Robot::new);
        run(() -> robot.mouseMove(from));
        run(() -> robot.mousePress(MouseButton.PRIMARY));
        if (!from.equals(to)) {
            for (int i = 1; i <= STEPS; i++) {
                Point2D at = from.interpolate(to, (double) i / STEPS);
                run(() -> robot.mouseMove(at));
                settle();
            }
        }
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    public static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Keeps a picture for people in `target/screens`.
    public static void picture(Stage stage, String name) {
        settle();
        picture(stage.getScene(), name);
    }

    /// Of a scene that need not be shown.
    public static void picture(Scene scene, String name) {
        BufferedImage picture = call(() -> drawn(scene.snapshot(null)));
        try {
            Path folder = Path.of("target", "screens");
            Files.createDirectories(folder);
            ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return picture;
    }
}
