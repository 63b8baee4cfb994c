// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldValue;

/// What is typed into a box of one line: numbers, days, lists of ids.
final class LineBoxes {
    private static final Pattern NUMBER = Pattern.compile("[-−]?[0-9]{1,15}([.,][0-9]{1,6})?");
    private static final Pattern SUM = Pattern.compile("[-−]?[0-9]{1,12}([.,][0-9]{1,2})?");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

    private LineBoxes() {}

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
                        "Напишіть суму в гривнях, наприклад 1250,50.",
                        "Write a sum in hryvnias, such as 1250.50.");
    }

    static TypedValue date(String typed) {
        try {
            Matcher parts = DAY.matcher(typed);
            LocalDate day =
                    parts.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(parts.group(3)),
                                    Integer.parseInt(parts.group(2)),
                                    Integer.parseInt(parts.group(1)))
                            : LocalDate.parse(typed);
            return new TypedValue.Given(new FieldValue.Date(day));
        } catch (DateTimeException | WireException e) {
            return TypedValue.wrong(
                    "Напишіть дату, наприклад 22.11.2026.", "Write a date such as 22.11.2026.");
        }
    }

    static TypedValue options(String typed) {
        return ids(typed, FieldValue.MultiChoice::new);
    }

    static TypedValue references(String typed) {
        return ids(typed, FieldValue.Reference::new);
    }

    private static TypedValue ids(String typed, Function<List<String>, FieldValue> make) {
        List<String> ids =
                Arrays.stream(typed.split("[;,\\s]+"))
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList();
        try {
            return ids.isEmpty() ? new TypedValue.Blank() : new TypedValue.Given(make.apply(ids));
        } catch (WireException e) {
            return TypedValue.wrong(
                    "Тут мають бути коди записів через крапку з комою.",
                    "These must be ids, separated by semicolons.");
        }
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static BigDecimal decimal(String plain) {
        return new BigDecimal(plain.replace(',', '.').replace('−', '-'));
    }
}
