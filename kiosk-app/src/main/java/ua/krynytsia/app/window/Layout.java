// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import java.util.List;
import java.util.Optional;

/// What lies on the glass at one moment, a line of the layout log. Boxes are in pixels of the
/// display from its upper left corner, and only what is seen of a thing: what scrolls out of sight
/// is left out.
///
/// @param screen its name, kind and ids of the content
/// @param texts none where the log tells of targets only
public record Layout(String screen, List<Target> targets, List<Text> texts) {
    public Layout {
        targets = List.copyOf(targets);
        texts = List.copyOf(texts);
    }

    /// A part of the glass.
    public interface Box {
        long x();

        long y();

        long width();

        long height();

        default long right() {
            return x() + width();
        }

        default long bottom() {
            return y() + height();
        }

        /// How wide the gap to another is, in pixels; below zero by how much they overlap.
        default long gapTo(Box other) {
            long across = Math.max(other.x() - right(), x() - other.right());
            long down = Math.max(other.y() - bottom(), y() - other.bottom());
            return Math.max(across, down);
        }

        default boolean holds(Box other) {
            return x() <= other.x()
                    && y() <= other.y()
                    && right() >= other.right()
                    && bottom() >= other.bottom();
        }
    }

    /// Something that can be touched.
    ///
    /// @param primary whether it is what is pressed first
    /// @param partly whether a part of it is out of sight
    /// @param words what stands on it, signs left out; empty where the log tells no words
    public record Target(
            String id,
            long x,
            long y,
            long width,
            long height,
            boolean primary,
            boolean partly,
            Optional<String> words)
            implements Box {}

    /// A piece of text.
    ///
    /// @param on the id of the target it stands on, or nothing
    /// @param font its size in pixels
    /// @param contrast to what it lies on, from 1 to 21; empty on a picture, and where it cannot be
    ///   pressed now
    /// @param cut whether words of it are missing or stick out of their place
    /// @param words empty where the log tells no words
    public record Text(
            String on,
            long x,
            long y,
            long width,
            long height,
            double font,
            Optional<Double> contrast,
            boolean cut,
            Optional<String> words)
            implements Box {}
}
