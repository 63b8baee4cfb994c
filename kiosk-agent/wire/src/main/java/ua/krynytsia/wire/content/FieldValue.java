// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoLine;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// A value of one field, one record per [FieldType]. In JSON the field `kind` says which.
public sealed interface FieldValue {
    record Text(LocalizedText text) implements FieldValue {}

    /// Numbers as they are dialled: E.164 (`+380564921520`) or a short number (`1520`).
    record Phone(List<String> numbers) implements FieldValue {
        private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}|[0-9]{3,6}");

        public Phone {
            numbers = List.copyOf(numbers);
            Require.that(
                    !numbers.isEmpty() && numbers.size() <= 20,
                    "1 to 20 telephone numbers, please");
            for (String number : numbers) {
                Require.that(
                        FORM.matcher(number).matches(),
                        "a telephone number must be +380… or a short number");
            }
        }
    }

    /// An absolute http or https address.
    record Link(URI target) implements FieldValue {
        public Link {
            String scheme = target.getScheme() == null ? "" : target.getScheme();
            Require.that(
                    scheme.toLowerCase(Locale.ROOT).matches("https?") && target.getHost() != null,
                    "a link must begin with http:// or https:// and name a host");
            Require.atMost("link", 2000, target.toString());
        }
    }

    /// An e-mail address, RFC 5321 in the form people use.
    record Email(String address) implements FieldValue {
        private static final Pattern FORM =
                Pattern.compile("[^@\\s\"(),:;<>\\[\\]\\\\]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

        public Email {
            Require.atMost("e-mail", 254, address);
            Require.that(
                    FORM.matcher(address).matches(), "an e-mail must look like name@example.ua");
        }
    }

    /// CommonMark source.
    record RichText(LocalizedText markdown) implements FieldValue {}

    /// Of at most 30 digits; in JSON a text such as `"12.5"`, without zeros at the end.
    record Number(BigDecimal value) implements FieldValue {
        private static final int MAX_DIGITS = 30;

        public Number {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            Require.that(
                    value.precision() <= MAX_DIGITS && Math.abs(value.scale()) <= MAX_DIGITS,
                    "a number must have at most " + MAX_DIGITS + " digits");
        }
    }

    /// @param minor hundredths of the field's currency, within what JSON numbers hold exactly
    record Money(long minor) implements FieldValue {
        private static final long LIMIT = 1L << 53;

        public Money {
            Require.that(minor > -LIMIT && minor < LIMIT, "a sum must be below 2^53 hundredths");
        }
    }

    record Date(LocalDate day) implements FieldValue {
        public Date {
            Require.day("a date", day);
        }
    }

    /// Both days are inside; at least one is given.
    record Period(Optional<LocalDate> from, Optional<LocalDate> until) implements FieldValue {
        public Period {
            from.ifPresent(day -> Require.day("the first day", day));
            until.ifPresent(day -> Require.day("the last day", day));
            Require.that(
                    from.isPresent() || until.isPresent(),
                    "a period must have a day to begin or end");
            if (from.isPresent() && until.isPresent()) {
                Require.that(
                        !until.get().isBefore(from.get()),
                        "a period must not end before it begins");
            }
        }
    }

    record Hours(OpeningHours hours) implements FieldValue {}

    /// The latest first.
    record FormerNames(List<FormerName> names) implements FieldValue {
        public FormerNames {
            names = Require.list("former names", 1, 50, names);
        }
    }

    /// @param text as people write it, in one line
    /// @param place the same by the register of streets, where the street is in it
    record Address(LocalizedText text, Optional<StreetAddress> place) implements FieldValue {
        public Address(LocalizedText text) {
            this(text, Optional.empty());
        }
    }

    /// The id of a [FieldType.Option].
    record Choice(String option) implements FieldValue {
        public Choice {
            Require.slug("option", option);
        }
    }

    /// Ids of [FieldType.Option]s, in the order of the declaration.
    record MultiChoice(List<String> options) implements FieldValue {
        public MultiChoice {
            options = Require.list("options", 1, 500, options);
            options.forEach(option -> Require.slug("option", option));
            Require.that(
                    new HashSet<>(options).size() == options.size(),
                    "an option stands there twice");
        }
    }

    /// Ids of entries of the resource that the type names.
    record Reference(List<String> entries) implements FieldValue {
        public Reference {
            entries = Require.list("references", 1, 1000, entries);
            entries.forEach(entry -> Require.slug("reference", entry));
            Require.that(
                    new HashSet<>(entries).size() == entries.size(), "an entry stands there twice");
        }
    }

    record Point(GeoPoint point) implements FieldValue {}

    record Line(GeoLine line) implements FieldValue {}

    record Area(GeoArea area) implements FieldValue {}

    record Photos(List<Photo> photos) implements FieldValue {
        public Photos {
            photos = Require.list("photos", 1, 50, photos);
        }
    }

    /// @param name what people call the file
    record Attachment(MediaReference file, LocalizedText name) implements FieldValue {
        public Attachment {
            Require.that(!name.isBlank(), "a file must have a name for people");
        }
    }

    record YesNo(boolean yes) implements FieldValue {}

    /// A value from the future with the words to show in its place, possibly empty.
    record Unknown(String kind, String raw, LocalizedText fallback) implements FieldValue {}
}
