// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.route;

import javafx.scene.Node;

/// One screen between top bar and action rail. It lives while it is open or can be gone back to,
/// and is closed when the session ends; nothing of the session outlives it. All calls on the FX
/// thread.
public interface Screen extends AutoCloseable {
    /// The same node every time; it fills its place.
    Node view();

    /// It is shown, for the first time or again.
    default void onEnter() {}

    /// It is covered by another screen, and may be shown again.
    default void onLeave() {}

    /// A new edition is shown: ask again and change only what differs; scroll, focus and typed text
    /// stay.
    default void refresh() {}

    /// How long it may rest untouched.
    default Pace pace() {
        return Pace.BROWSE;
    }

    /// Whether leaving would lose something typed, so that leaving asks first.
    default boolean holdsTypedText() {
        return false;
    }

    /// It is left for good: nothing will come back to it. What it kept in the [SessionScope] for
    /// being built anew is to be forgotten.
    default void onGone() {}

    /// Stops timers, lets go of subscriptions. Harmless twice.
    @Override
    default void close() {}
}
