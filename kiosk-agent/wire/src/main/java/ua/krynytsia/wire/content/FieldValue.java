// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ua.krynytsia.wire.GeoArea;
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

    record Address(LocalizedText text) implements FieldValue {}

    /// The id of a [FieldType.Option].
    record Choice(String option) implements FieldValue {
        public Choice {
            Require.slug("option", option);
        }
    }

    record Point(GeoPoint point) implements FieldValue {}

    record Area(GeoArea area) implements FieldValue {}

    record YesNo(boolean yes) implements FieldValue {}

    /// A value from the future with the words to show in its place, possibly empty.
    record Unknown(String kind, String raw, LocalizedText fallback) implements FieldValue {}
}
