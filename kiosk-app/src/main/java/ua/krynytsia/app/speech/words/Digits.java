// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech.words;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers that count nothing: of telephones, receipts, PINs. They are said in groups.
final class Digits {
    /// A number of the country as the agent stores it, as people write it, or in hyphens.
    static final String PHONE =
            "(?<![\\d+])\\+38[ ()-]*0(?:[ ()-]*\\d){9}(?!\\d)"
                    + "|(?<!\\d)\\(0\\d{2,4}\\)[ -]?\\d{1,3}(?:[ -]?\\d{2}){1,3}(?!\\d)"
                    + "|(?<!\\d)0\\d{2}[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?!\\d)"
                    + "|(?<![\\d-])\\d{2,3}-\\d{2}-\\d{2}(?![\\d-])";

    /// A receipt's number, a PIN: groups joined by hyphens, or many digits in a row.
    static final String CODE = "(?<![\\d,.])(?:\\d+-\\d+-\\d+|\\d{6,})(?![\\d,])";

    /// More digits than a number has.
    static final String ENDLESS = "\\d(?: ?\\d){15,}";

    private static final Pattern COUNTRY = Pattern.compile("\\+?38(0\\d{9})");
    private static final Pattern WHOLE = Pattern.compile("(0\\d{2})(\\d{3})(\\d{2})(\\d{2})");

    private Digits() {}

    /// `+380564921520` as 38, 056, 492, 15, 20; others by the groups they are written in.
    static List<String> phone(String written) {
        String digits = written.replaceAll("[ ()-]", "");
        var country = COUNTRY.matcher(digits);
        if (country.matches()) {
            return Stream.concat(Stream.of("38"), whole(country.group(1))).toList();
        }
        if (digits.length() == 10 && !written.contains("(")) {
            return whole(digits).toList();
        }
        return Arrays.stream(written.split("[ ()+-]+")).filter(group -> !group.isEmpty()).toList();
    }

    /// In pairs and threes, as few as may be heard at once.
    static List<String> code(String written) {
        return Arrays.stream(written.replace(" ", "").split("-")).flatMap(Digits::pairs).toList();
    }

    /// Groups with a pause between; leading zeros are said one by one.
    static String said(List<String> groups, String zero, LongFunction<String> number) {
        return groups.stream()
                .map(group -> said(group, zero, number))
                .collect(Collectors.joining(", "));
    }

    private static String said(String group, String zero, LongFunction<String> number) {
        int zeros = 0;
        while (zeros < group.length() - 1 && group.charAt(zeros) == '0') {
            zeros++;
        }
        String rest = number.apply(Long.parseLong(group.substring(zeros)));
        return (zero + " ").repeat(zeros) + rest;
    }

    private static Stream<String> whole(String ten) {
        var groups = WHOLE.matcher(ten);
        return groups.matches()
                ? Stream.of(groups.group(1), groups.group(2), groups.group(3), groups.group(4))
                : Stream.of(ten);
    }

    private static Stream<String> pairs(String digits) {
        int first = digits.length() <= 3 ? digits.length() : 2 + digits.length() % 2;
        return Stream.concat(
                Stream.of(digits.substring(0, first)),
                digits.length() == first ? Stream.empty() : pairs(digits.substring(first)));
    }
}
