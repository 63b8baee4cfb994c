// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import ua.krynytsia.rules.content.PhoneNumbers;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldValue;

/// What is typed into a box of one line: numbers, sums, telephones, links, e-mails.
final class LineBoxes {
    private static final Pattern NUMBER = Pattern.compile("[-−]?[0-9]{1,15}([.,][0-9]{1,6})?");
    private static final Pattern SUM = Pattern.compile("[-−]?[0-9]{1,12}([.,][0-9]{1,2})?");

    private LineBoxes() {}

    /// With the comma or point of the language.
    static String decimal(BigDecimal number, Tongue tongue) {
        return tongue.say(number.toPlainString().replace('.', ','), number.toPlainString());
    }

    static String sum(long minor, Tongue tongue) {
        return decimal(BigDecimal.valueOf(minor, 2), tongue);
    }

    static TypedValue number(String typed) {
        String plain = plain(typed);
        return NUMBER.matcher(plain).matches()
                ? new TypedValue.Given(new FieldValue.Number(decimal(plain)))
                : TypedValue.wrong(
                        "Напишіть число, наприклад 120,5.", "Write a number such as 120.5.");
    }

    static TypedValue money(String typed) {
        String plain = plain(typed.replace("₴", "").replace("грн", ""));
        return SUM.matcher(plain).matches()
                ? new TypedValue.Given(
                        new FieldValue.Money(decimal(plain).movePointRight(2).longValueExact()))
                : TypedValue.wrong(
                        "Напишіть суму, наприклад 1250,50.", "Write a sum such as 1250.50.");
    }

    /// Separated by commas.
    static TypedValue phone(String typed) {
        List<String> parts =
                Arrays.stream(typed.split("[,;\n]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        List<String> numbers =
                parts.stream().flatMap(part -> PhoneNumbers.parse(part).stream()).toList();
        try {
            if (numbers.size() == parts.size()) {
                return new TypedValue.Given(new FieldValue.Phone(numbers));
            }
        } catch (WireException e) {
            // told of below
        }
        return TypedValue.wrong(
                "Номер пишуть як +380564921520 або коротко, як 1520; до 20 номерів через кому.",
                "A number is written as +380564921520, or short as 1520; up to 20 of them with"
                        + " commas between.");
    }

    static TypedValue link(String typed) {
        String whole = typed.contains("://") ? typed : "https://" + typed;
        try {
            return new TypedValue.Given(new FieldValue.Link(URI.create(whole)));
        } catch (IllegalArgumentException e) {
            return TypedValue.wrong(
                    "Посилання має виглядати як https://example.ua/сторінка без пробілів.",
                    "A link must look like https://example.ua/page, without blanks.");
        }
    }

    static TypedValue email(String typed) {
        try {
            return new TypedValue.Given(new FieldValue.Email(typed));
        } catch (WireException e) {
            return TypedValue.wrong(
                    "Адреса має виглядати як name@example.ua.",
                    "An address must look like name@example.ua.");
        }
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static BigDecimal decimal(String plain) {
        return new BigDecimal(plain.replace(',', '.').replace('−', '-'));
    }
}
