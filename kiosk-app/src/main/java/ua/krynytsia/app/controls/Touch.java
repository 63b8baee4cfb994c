// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// How fingers are understood, all over one glass. A trembling hand presses twice: the same thing
/// again within the guard acts once, unless something else acted between, so that quick typing
/// loses no letter; and whatever has come to stand under the finger since, on the next screen, does
/// not act within twice the guard. JavaFX thread.
public final class Touch {
    private static final Duration USUAL_GUARD = Duration.ofMillis(150);
    private static final int UNHURRIED = 4;

    private final double slop;
    private final Duration repeatGuard;
    private final LongSupplier nanos;
    private Optional<WeakReference<Node>> lastThing = Optional.empty();
    private Optional<Point2D> lastPlace = Optional.empty();
    private long lastAct;
    private boolean isUnhurried;

    /// @param slop pixels a finger may slide before its tap becomes a drag
    /// @param repeatGuard within which a second tap on the same thing is taken for a trembling hand
    /// @param nanos a clock that never jumps
    public Touch(double slop, Duration repeatGuard, LongSupplier nanos) {
        this.slop = slop;
        this.repeatGuard = repeatGuard;
        this.nanos = nanos;
    }

    public static Touch of(double slop) {
        return new Touch(slop, USUAL_GUARD, System::nanoTime);
    }

    public double slop() {
        return slop;
    }

    public LongSupplier nanos() {
        return nanos;
    }

    /// For who asked for time: the guard is four times as long, 0.6 s (EN 301 549, 5.8).
    public void unhurried(boolean now) {
        isUnhurried = now;
    }

    /// Whether a thing may act that a finger was lifted from; noted, if so.
    ///
    /// @param place in the scene, pixels
    boolean mayAct(Node thing, Point2D place) {
        return mayAct(thing, Optional.of(place));
    }

    /// Whether a thing may act that a key or a voice activates; noted, if so.
    boolean mayAct(Node thing) {
        return mayAct(thing, Optional.empty());
    }

    private boolean mayAct(Node thing, Optional<Point2D> place) {
        long now = nanos.getAsLong();
        long guard = repeatGuard.toNanos() * (isUnhurried ? UNHURRIED : 1);
        if (isSame(thing) && now - lastAct < guard
                || hasComeUnder(place) && now - lastAct < 2 * guard) {
            return false;
        }
        lastThing = Optional.of(new WeakReference<>(thing));
        lastPlace = place;
        lastAct = now;
        return true;
    }

    private boolean isSame(Node thing) {
        return lastThing.filter(last -> last.refersTo(thing)).isPresent();
    }

    /// Whether the finger is where it was, and what it touched there has left the glass.
    private boolean hasComeUnder(Optional<Point2D> place) {
        return lastThing.filter(Touch::hasLeft).isPresent()
                && place.isPresent()
                && lastPlace.filter(last -> last.distance(place.get()) <= slop).isPresent();
    }

    private static boolean hasLeft(WeakReference<Node> thing) {
        Node last = thing.get();
        return last == null || last.getScene() == null;
    }
}
