// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keyboard;

/// What is about to be typed; decides which keys come first and when a capital is offered.
public enum Purpose {
    /// Sentences: a capital at the beginning and after a full stop.
    TEXT,
    /// Words to look for, as they come.
    SEARCH,
    /// Names of people: each word begins with a capital.
    NAME,
    /// Streets and houses: digits stand above the letters.
    ADDRESS,
    /// Telephone numbers, PINs: digits alone.
    PHONE,
    /// Numbers of receipts: digits and the Latin capitals of a check character.
    RECEIPT,
    /// Latin letters with digits, @ and the dot.
    EMAIL;

    /// Whether the next letter is offered as a capital one after `before`.
    boolean wantsCapital(String before) {
        return switch (this) {
            case SEARCH, PHONE, EMAIL -> false;
            case RECEIPT -> true;
            case TEXT -> before.isBlank() || before.matches("(?s).*[.!?…\\n]\\s*");
            case ADDRESS -> before.isBlank();
            case NAME -> before.isBlank() || before.matches("(?s).*[\\s-]");
        };
    }
}
