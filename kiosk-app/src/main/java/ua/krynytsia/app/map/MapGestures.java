// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// One finger on the map: a drag moves it and lets it slide on, anything shorter is a tap. JavaFX
/// thread.
final class MapGestures {
    private static final long MEMORY_NANOS = 90_000_000;

    private final MapCamera camera;
    private final MapMotion motion;
    private final double slop;
    private final BiConsumer<Double, Double> onTap;
    private final LongSupplier nanoTime;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean dragging;

    private record Sample(double x, double y, long nanos) {}

    /// @param slop pixels a finger may stray in a tap
    /// @param onTap gets the place of a tap in pixels of the node
    MapGestures(
            MapCamera camera,
            MapMotion motion,
            double slop,
            BiConsumer<Double, Double> onTap,
            LongSupplier nanoTime) {
        this.camera = camera;
        this.motion = motion;
        this.slop = slop;
        this.onTap = onTap;
        this.nanoTime = nanoTime;
    }

    void listenOn(Node glass) {
        glass.setOnMousePressed(this::pressed);
        glass.setOnMouseDragged(this::dragged);
        glass.setOnMouseReleased(this::released);
    }

    private void pressed(MouseEvent event) {
        motion.halt();
        dragging = false;
        pressX = event.getX();
        pressY = event.getY();
        samples.clear();
        event.consume();
    }

    private void dragged(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        if (!dragging && Math.hypot(x - pressX, y - pressY) > slop) {
            dragging = true;
            lastX = pressX;
            lastY = pressY;
        }
        if (dragging) {
            camera.pan(x - lastX, y - lastY);
            lastX = x;
            lastY = y;
            remember(x, y);
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        event.consume();
        if (!dragging) {
            onTap.accept(event.getX(), event.getY());
            return;
        }
        dragging = false;
        remember(event.getX(), event.getY());
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        double seconds = (last.nanos() - first.nanos()) / 1e9;
        if (seconds > 0) {
            motion.fling((last.x() - first.x()) / seconds, (last.y() - first.y()) / seconds);
        }
    }

    private void remember(double x, double y) {
        long now = nanoTime.getAsLong();
        samples.addLast(new Sample(x, y, now));
        while (now - samples.getFirst().nanos() > MEMORY_NANOS) {
            samples.removeFirst();
        }
    }
}
