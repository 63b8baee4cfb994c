// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// What may stand in a field. Closed: a new type is a compile error wherever it matters. In JSON
/// the field `kind` holds the lower-case name with hyphens: `text`, `yes-no`.
public sealed interface FieldType {
    /// Characters a resident or an author types; localized.
    ///
    /// @param minLength in characters after trimming, of a value that is given at all
    /// @param maxLength in characters
    /// @param multiline whether line ends are kept
    record Text(int minLength, int maxLength, boolean multiline) implements FieldType {
        private static final int LIMIT = 20_000;

        public Text {
            Require.that(
                    minLength >= 0 && minLength <= maxLength && maxLength <= LIMIT,
                    "a text's lengths must be 0 ≤ min ≤ max ≤ " + LIMIT);
        }
    }

    /// One or more telephone numbers, E.164 or a short number such as 1520.
    record Phone() implements FieldType {}

    record Link() implements FieldType {}

    record Email() implements FieldType {}

    /// A postal address as one line of text.
    record Address() implements FieldType {}

    /// One of a closed list.
    record Choice(List<Option> options) implements FieldType {
        private static final int MAX_OPTIONS = 500;

        public Choice {
            options = List.copyOf(options);
            Require.that(
                    !options.isEmpty() && options.size() <= MAX_OPTIONS,
                    "a choice must have 1 to " + MAX_OPTIONS + " options");
            var ids = new HashSet<String>();
            for (Option option : options) {
                Require.that(ids.add(option.id()), "the option '" + option.id() + "' stands twice");
            }
        }

        public Optional<Option> findOption(String id) {
            return options.stream().filter(option -> option.id().equals(id)).findFirst();
        }
    }

    /// One possible answer of a [Choice].
    record Option(String id, LocalizedText label) {
        public Option {
            Require.slug("option id", id);
            Require.that(!label.isBlank(), "the option '" + id + "' must have a name for people");
        }
    }

    /// A place on the map.
    record Point() implements FieldType {}

    /// A part of the map: a district, a park.
    record Area() implements FieldType {}

    record YesNo() implements FieldType {}

    /// A type from the future; values of it are shown by their plain-text fallback.
    record Unknown(String kind, String raw) implements FieldType {}
}
