// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;

/// Numbers and sums as registers write them: `12.5`, `12,5`, `1 234,5`, `1 250,00 грн`.
final class Numbers {
    private static final String BLANK = "[ \\u00A0\\u202F\\u2009']";
    private static final Pattern FORM =
            Pattern.compile(
                    "([-+\\u2212]?)((?:[0-9]{1,3}(?:"
                            + BLANK
                            + "[0-9]{3})+)|[0-9]{1,24})(?:[.,]([0-9]{1,20}))?");
    private static final Pattern CURRENCY =
            Pattern.compile("(?iu)\\s*(грн\\.?|гривень|гривні|гривня|₴|uah)\\s*");

    private Numbers() {}

    static Reading number(FieldType.Number type, String raw) {
        String plain = Words.line(raw);
        for (String written : type.unit().byLanguage().values()) {
            if (!written.isBlank() && plain.endsWith(written)) {
                plain = plain.substring(0, plain.length() - written.length()).strip();
            }
        }
        Optional<BigDecimal> read = decimal(plain);
        return read.filter(value -> value.stripTrailingZeros().scale() <= type.decimals())
                .map(value -> Reading.whole(new FieldValue.Number(value)))
                .orElseGet(() -> Reading.none(raw));
    }

    /// Hryvnias, kopiykas behind the point; more digits than two are no sum.
    static Reading money(FieldType.Money type, String raw) {
        String plain = Words.line(raw);
        if (type.currency().equals("UAH")) {
            plain = CURRENCY.matcher(plain).replaceAll("");
        } else {
            plain = plain.replace(type.currency(), "").strip();
        }
        Optional<BigDecimal> read = decimal(plain);
        if (read.isEmpty() || read.get().stripTrailingZeros().scale() > 2) {
            return Reading.none(raw);
        }
        try {
            long minor =
                    read.get()
                            .movePointRight(2)
                            .setScale(0, RoundingMode.UNNECESSARY)
                            .longValueExact();
            return Reading.whole(new FieldValue.Money(minor));
        } catch (ArithmeticException e) {
            return Reading.none(raw);
        }
    }

    static Optional<BigDecimal> decimal(String plain) {
        Matcher form = FORM.matcher(plain.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String sign = form.group(1).isEmpty() || form.group(1).equals("+") ? "" : "-";
        String whole = form.group(2).replaceAll(BLANK, "");
        String fraction = form.group(3) == null ? "" : "." + form.group(3);
        return Optional.of(new BigDecimal(sign + whole + fraction));
    }

    static String print(FieldValue.Money money) {
        return BigDecimal.valueOf(money.minor(), 2).toPlainString();
    }
}
