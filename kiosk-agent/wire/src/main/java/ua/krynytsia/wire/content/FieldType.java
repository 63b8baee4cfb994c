// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /// Paragraphs, lists, links and emphasis in the CommonMark subset of `rules.content`;
    /// localized.
    ///
    /// @param maxLength in characters of the source
    record RichText(int maxLength) implements FieldType {
        private static final int LIMIT = 50_000;

        public RichText {
            Require.that(
                    maxLength >= 1 && maxLength <= LIMIT,
                    "a rich text's length must be 1 to " + LIMIT);
        }
    }

    /// A measured or counted value.
    ///
    /// @param unit what stands behind the number, such as `м²`; blank for a plain count
    /// @param decimals how many digits behind the point are kept and shown
    record Number(LocalizedText unit, int decimals) implements FieldType {
        private static final int MAX_DECIMALS = 6;

        public Number {
            unit.byLanguage().values().forEach(text -> Require.atMost("unit", 40, text));
            Require.that(
                    decimals >= 0 && decimals <= MAX_DECIMALS,
                    "a number has 0 to " + MAX_DECIMALS + " decimals");
        }
    }

    /// A sum in one currency.
    ///
    /// @param currency ISO 4217, such as `UAH`; its minor unit is a hundredth
    record Money(String currency) implements FieldType {
        private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

        public Money {
            Require.that(CODE.matcher(currency).matches(), "a currency is a code such as UAH");
        }
    }

    /// One day.
    record Date() implements FieldType {}

    /// From a day to a day, either of which may be open.
    record Period() implements FieldType {}

    /// When a place is open.
    record Hours() implements FieldType {}

    /// What something was called before.
    record FormerNames() implements FieldType {}

    /// One or more telephone numbers, E.164 or a short number such as 1520.
    record Phone() implements FieldType {}

    record Link() implements FieldType {}

    record Email() implements FieldType {}

    /// A postal address as one line of text and, where a register of streets is named, the street's
    /// entry in it, so that a renamed street is found by all of its names.
    ///
    /// @param streets the resource that holds the streets
    record Address(Optional<String> streets) implements FieldType {
        public Address {
            streets.ifPresent(id -> Require.slug("register of streets", id));
        }

        public Address() {
            this(Optional.empty());
        }
    }

    /// One of a closed list.
    ///
    /// @param vocabulary the document `vocabulary/…` that the options were copied from
    record Choice(List<Option> options, Optional<String> vocabulary) implements FieldType {
        public Choice {
            options = checked(options, vocabulary);
        }

        public Choice(List<Option> options) {
            this(options, Optional.empty());
        }

        public Optional<Option> findOption(String id) {
            return options.stream().filter(option -> option.id().equals(id)).findFirst();
        }
    }

    /// Any of a closed list.
    ///
    /// @param vocabulary the document `vocabulary/…` that the options were copied from
    record MultiChoice(List<Option> options, Optional<String> vocabulary) implements FieldType {
        public MultiChoice {
            options = checked(options, vocabulary);
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

    /// Entries of another resource, or of the same one.
    ///
    /// @param resource whose entries
    /// @param many whether more than one may be named
    record Reference(String resource, boolean many) implements FieldType {
        public Reference {
            Require.slug("resource of a reference", resource);
        }
    }

    /// A place on the map.
    record Point() implements FieldType {}

    /// A way on the map: a route, a pipe.
    record Line() implements FieldType {}

    /// A part of the map: a district, a park.
    record Area() implements FieldType {}

    /// Pictures, each with words for those who cannot see it.
    record Photos(int max) implements FieldType {
        private static final int LIMIT = 50;

        public Photos {
            Require.that(max >= 1 && max <= LIMIT, "a field holds 1 to " + LIMIT + " photos");
        }
    }

    /// A file to take along: a form, a decision.
    record Attachment() implements FieldType {}

    record YesNo() implements FieldType {}

    /// A type from the future; values of it are shown by their plain-text fallback.
    record Unknown(String kind, String raw) implements FieldType {}

    private static List<Option> checked(List<Option> options, Optional<String> vocabulary) {
        vocabulary.ifPresent(id -> Require.slug("vocabulary", id));
        return Options.checked("a choice", options);
    }
}
