// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

/// What one visitor asked for to see, reach and hear more easily. It ends with the visit.
///
/// @param contrast which set of colours
/// @param size of letters
/// @param reach how high a hand must go
/// @param hand which hand touches: what is pressed first lies on its side
/// @param isStill nothing on the screen moves by itself
/// @param isUnhurried the screen waits three times as long for a touch, and four times as long
///   before it takes a second touch for a new one
/// @param isSpoken the screen says aloud what is on it
public record Comfort(
        Contrast contrast,
        TextSize size,
        Reach reach,
        Hand hand,
        boolean isStill,
        boolean isUnhurried,
        boolean isSpoken) {
    /// What a visit begins with.
    public static final Comfort USUAL =
            new Comfort(
                    Contrast.CALM, TextSize.USUAL, Reach.WHOLE, Hand.RIGHT, false, false, false);

    public Comfort with(Contrast other) {
        return new Comfort(other, size, reach, hand, isStill, isUnhurried, isSpoken);
    }

    public Comfort with(TextSize other) {
        return new Comfort(contrast, other, reach, hand, isStill, isUnhurried, isSpoken);
    }

    public Comfort with(Reach other) {
        return new Comfort(contrast, size, other, hand, isStill, isUnhurried, isSpoken);
    }

    public Comfort with(Hand other) {
        return new Comfort(contrast, size, reach, other, isStill, isUnhurried, isSpoken);
    }

    public Comfort still(boolean now) {
        return new Comfort(contrast, size, reach, hand, now, isUnhurried, isSpoken);
    }

    public Comfort unhurried(boolean now) {
        return new Comfort(contrast, size, reach, hand, isStill, now, isSpoken);
    }

    public Comfort spoken(boolean now) {
        return new Comfort(contrast, size, reach, hand, isStill, isUnhurried, now);
    }

    /// How large letters are.
    public enum TextSize {
        /// Capital letters of at least 4.8 mm.
        USUAL,
        /// Capital letters of at least 0.7° at 600 mm: 7.4 mm (EN 301 549, 5.1.4).
        LARGE
    }

    /// How much of the glass may have to be touched.
    public enum Reach {
        WHOLE,
        /// Nothing to touch above 1100 mm from the floor: for those who sit and for children.
        LOW
    }

    public enum Hand {
        RIGHT,
        LEFT
    }
}
