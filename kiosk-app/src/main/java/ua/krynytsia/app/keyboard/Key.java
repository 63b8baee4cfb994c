// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keyboard;

import java.util.Locale;

/// One key of a [Board].
sealed interface Key {
    /// For tests and tours: `key-ґ`, `key-space`.
    String id();

    /// How many ordinary keys it is wide.
    default double width() {
        return 1;
    }

    /// Types a character, its capital when Shift is on.
    record Letter(String lower) implements Key {
        @Override
        public String id() {
            return "key-" + lower;
        }

        String capital() {
            return lower.toUpperCase(Locale.forLanguageTag("uk"));
        }
    }

    /// The next letter is a capital one.
    record Shift(double width) implements Key {
        @Override
        public String id() {
            return "key-shift";
        }
    }

    record Backspace(double width) implements Key {
        @Override
        public String id() {
            return "key-backspace";
        }
    }

    record Space(double width) implements Key {
        @Override
        public String id() {
            return "key-space";
        }
    }

    /// Goes to the other language's letters, which it names.
    record Switch(double width) implements Key {
        @Override
        public String id() {
            return "key-layout";
        }
    }

    /// Goes to digits and signs, and back to letters.
    record Signs(double width) implements Key {
        @Override
        public String id() {
            return "key-signs";
        }
    }

    record Done(double width) implements Key {
        @Override
        public String id() {
            return "key-done";
        }
    }
}
