// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import javafx.animation.AnimationTimer;

/// What goes on after the finger has left: the map slides on and comes to rest, a zoom runs to the
/// next whole step. JavaFX thread.
final class MapMotion extends AnimationTimer {
    private static final double ZOOM_SECONDS = 0.2;
    private static final double FRICTION = 4.5;
    private static final double SLOWEST = 40;
    private static final double FASTEST = 4000;
    private static final double LONGEST_FRAME = 0.05;

    private final MapCamera camera;
    private double velocityX;
    private double velocityY;
    private double zoomFrom;
    private double zoomTo;
    private double zoomDone = 1;
    private long last;

    MapMotion(MapCamera camera) {
        this.camera = camera;
    }

    /// Slides on, in pixels per second.
    void fling(double speedX, double speedY) {
        velocityX = Math.clamp(speedX, -FASTEST, FASTEST);
        velocityY = Math.clamp(speedY, -FASTEST, FASTEST);
        last = 0;
        start();
    }

    /// Runs to `target`, a whole zoom; at once where motion is not wanted.
    void zoom(double target, boolean isAnimated) {
        double within = Math.clamp(target, MapCamera.WIDEST, MapCamera.CLOSEST);
        if (!isAnimated) {
            halt();
            camera.zoomTo(within);
            return;
        }
        velocityX = 0;
        velocityY = 0;
        zoomFrom = camera.zoom();
        zoomTo = within;
        zoomDone = 0;
        last = 0;
        start();
    }

    /// The zoom the map is on its way to.
    double targetZoom() {
        return zoomDone < 1 ? zoomTo : Math.rint(camera.zoom());
    }

    /// Stands still, on a whole zoom.
    void halt() {
        stop();
        velocityX = 0;
        velocityY = 0;
        if (zoomDone < 1) {
            zoomDone = 1;
            camera.zoomTo(zoomTo);
        }
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0.016 : Math.min((now - last) / 1e9, LONGEST_FRAME);
        last = now;
        if (zoomDone < 1) {
            stepZoom(seconds);
        } else {
            stepSlide(seconds);
        }
    }

    private void stepZoom(double seconds) {
        zoomDone = Math.min(1, zoomDone + seconds / ZOOM_SECONDS);
        double eased = zoomDone * zoomDone * (3 - 2 * zoomDone);
        camera.zoomTo(zoomDone == 1 ? zoomTo : zoomFrom + (zoomTo - zoomFrom) * eased);
        if (zoomDone == 1) {
            stop();
        }
    }

    private void stepSlide(double seconds) {
        double slowed = Math.exp(-FRICTION * seconds);
        velocityX *= slowed;
        velocityY *= slowed;
        boolean free = camera.pan(velocityX * seconds, velocityY * seconds);
        if (!free || Math.hypot(velocityX, velocityY) < SLOWEST) {
            halt();
        }
    }
}
