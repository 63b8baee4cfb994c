// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Telephone numbers as people of Kryvyi Rih write them, and as they are stored: E.164, or a short
/// number such as 1520 as it is dialled.
public final class PhoneNumbers {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}().−/]+");
    private static final Pattern TYPED = Pattern.compile("\\+?[0-9]{3,17}");
    private static final Pattern SHORT = Pattern.compile("1[0-9]{2,5}");

    /// Of other short numbers people write nothing between the digits, as they do in «30 - 17».
    private static final Pattern SHORT_UNBROKEN = Pattern.compile("[2-9][0-9]{2,3}");

    private static final Pattern NATIONAL = Pattern.compile("[3-9][0-9]{8}");
    private static final Pattern ABROAD = Pattern.compile("(?!380)[1-9][0-9]{6,14}");

    /// What stands before the nine digits that name a subscriber inside Ukraine.
    private static final Pattern BEFORE_NATIONAL = Pattern.compile("(?:380|80|0)?([3-9][0-9]{8})");

    private static final Pattern LOCAL_SEVEN = Pattern.compile("[2-9][0-9]{6}");
    private static final Pattern LOCAL_SIX = Pattern.compile("[2-9][0-9]{5}");

    /// The old code 0564 before a number of the zone 056, whose own first digit is that 4.
    private static final Pattern DOUBLED_FOUR = Pattern.compile("05644([0-9]{6})");

    private static final Pattern FREE = Pattern.compile("\\+380(800|900)([0-9]{3})([0-9]{3})");
    private static final Pattern UKRAINIAN =
            Pattern.compile("\\+380([0-9]{2})([0-9]{3})([0-9]{2})([0-9]{2})");
    private static final Pattern SHORT_SIX = Pattern.compile("([0-9]{3})([0-9]{3})");

    private PhoneNumbers() {}

    /// The number that is meant, empty where there is no telling. Seven digits without a code are
    /// of the zone 056, six of the city's own 0564.
    public static Optional<String> parse(String typed) {
        String plain = SEPARATORS.matcher(typed).replaceAll("");
        if (!TYPED.matcher(plain).matches()) {
            return Optional.empty();
        }
        if (plain.startsWith("+")) {
            return international(plain.substring(1));
        }
        if (plain.startsWith("00")) {
            return international(plain.substring(2));
        }
        return SHORT_UNBROKEN.matcher(typed.strip()).matches()
                ? Optional.of(plain)
                : domestic(plain);
    }

    /// A stored number as it is read aloud: `+380 56 492 15 20`.
    public static String shown(String stored) {
        Matcher free = FREE.matcher(stored);
        if (free.matches()) {
            return free.replaceAll("+380 $1 $2 $3");
        }
        Matcher ukrainian = UKRAINIAN.matcher(stored);
        if (ukrainian.matches()) {
            return ukrainian.replaceAll("+380 $1 $2 $3 $4");
        }
        return SHORT_SIX.matcher(stored).matches()
                ? SHORT_SIX.matcher(stored).replaceAll("$1 $2")
                : stored;
    }

    private static Optional<String> international(String digits) {
        if (digits.startsWith("380")) {
            return NATIONAL.matcher(digits.substring(3)).matches()
                    ? Optional.of("+" + digits)
                    : Optional.empty();
        }
        return ABROAD.matcher(digits).matches() ? Optional.of("+" + digits) : Optional.empty();
    }

    private static Optional<String> domestic(String digits) {
        if (SHORT.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        if (LOCAL_SEVEN.matcher(digits).matches()) {
            return Optional.of("+38056" + digits);
        }
        if (LOCAL_SIX.matcher(digits).matches()) {
            return Optional.of("+380564" + digits);
        }
        Matcher doubled = DOUBLED_FOUR.matcher(digits);
        if (doubled.matches()) {
            return Optional.of("+380564" + doubled.group(1));
        }
        Matcher national = BEFORE_NATIONAL.matcher(digits);
        return national.matches() ? Optional.of("+380" + national.group(1)) : Optional.empty();
    }
}
