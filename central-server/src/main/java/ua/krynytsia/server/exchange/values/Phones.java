// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.rules.content.PhoneNumbers;
import ua.krynytsia.wire.content.FieldValue;

/// Telephone numbers of a cell, separated by commas, semicolons, slashes or line ends. What
/// registers write beyond what a person types (a plus before a trunk zero, the code 0564 before a
/// full seven-digit number) is mended here; the rest is [PhoneNumbers].
final class Phones {
    private static final int MOST = 20;
    private static final Pattern BETWEEN =
            Pattern.compile("[,;/\\r\\n]+|\\s{2,}|\\s+(?:та|або)\\s+");
    private static final Pattern LABEL =
            Pattern.compile("(?iu)\\(?\\b(?:тел|телефон|моб|факс|tel|phone|fax)\\b\\.?\\)?:?");
    private static final Pattern PLUS_TRUNK = Pattern.compile("\\+\\s*(?=\\(?0)");
    private static final Pattern DOUBLED_CODE = Pattern.compile("0564(4[0-9]{6})");

    private Phones() {}

    static Reading read(String raw) {
        var numbers = new LinkedHashSet<String>();
        var strange = new ArrayList<String>();
        for (String part : BETWEEN.split(raw.strip())) {
            if (!part.isBlank()) {
                one(part.strip(), numbers, strange);
            }
        }
        List<String> kept = numbers.stream().limit(MOST).toList();
        numbers.stream().skip(MOST).forEach(strange::add);
        return new Reading(
                kept.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.Phone(kept)),
                String.join("; ", strange));
    }

    private static void one(String part, LinkedHashSet<String> numbers, List<String> strange) {
        String bare = LABEL.matcher(part).replaceAll("").strip();
        Optional<String> number = parse(bare);
        number.ifPresent(numbers::add);
        boolean fax = !bare.equals(part) && part.toLowerCase(Locale.ROOT).contains("ф");
        if (number.isEmpty() || fax) {
            strange.add(part);
        }
    }

    private static Optional<String> parse(String part) {
        String mended = PLUS_TRUNK.matcher(part).replaceFirst("");
        String digits = mended.replaceAll("[\\s\\p{Z}\\p{Pd}().]+", "");
        Matcher doubled = DOUBLED_CODE.matcher(digits);
        return PhoneNumbers.parse(doubled.matches() ? "056" + doubled.group(1) : mended);
    }
}
