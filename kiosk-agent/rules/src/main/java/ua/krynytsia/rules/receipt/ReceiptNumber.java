// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.receipt;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.krynytsia.wire.Require;

/// `KK-NNNNNN-C`: the two characters of a kiosk's enrolment, six random digits, one check digit.
///
/// The check character is that of ISO/IEC 7064 MOD 37,36 over `KKNNNNNN`, a digit or a Latin
/// capital: it finds every single wrong character and nearly every swap of neighbours.
public record ReceiptNumber(String value) {
    /// Cyrillic capitals, and the Latin ones that look the same.
    private static final String TWINS = "АВЕІКМНОРСТУХ";

    private static final String TWINS_OF = "ABEIKMHOPCTYX";
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = 36;
    private static final int LIMIT = 1_000_000;
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{2}-[0-9]{6}-[0-9A-Z]");

    public ReceiptNumber {
        Require.that(
                FORM.matcher(value).matches() && check(value) == value.charAt(value.length() - 1),
                "not a receipt number: its check character does not fit");
    }

    /// A number with its check character.
    ///
    /// @param prefix the two characters of the enrolment
    /// @param random 0 to 999 999
    public static ReceiptNumber of(String prefix, int random) {
        Require.that(random >= 0 && random < LIMIT, "a receipt's number has six digits");
        String body = prefix + "-" + String.format(Locale.ROOT, "%06d", random) + "-";
        return new ReceiptNumber(body + check(body));
    }

    /// What a person typed, with any blanks, hyphens, small letters or Cyrillic ones in place of
    /// their Latin twins; empty where it cannot be a receipt number.
    public static Optional<ReceiptNumber> parse(String typed) {
        String plain = latin(typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT));
        if (plain.length() != 9) {
            return Optional.empty();
        }
        String value =
                plain.substring(0, 2) + "-" + plain.substring(2, 8) + "-" + plain.substring(8);
        if (!FORM.matcher(value).matches() || check(value) != value.charAt(value.length() - 1)) {
            return Optional.empty();
        }
        return Optional.of(new ReceiptNumber(value));
    }

    private static String latin(String capitals) {
        var latin = new StringBuilder(capitals);
        for (int i = 0; i < latin.length(); i++) {
            int twin = TWINS.indexOf(latin.charAt(i));
            if (twin >= 0) {
                latin.setCharAt(i, TWINS_OF.charAt(twin));
            }
        }
        return latin.toString();
    }

    /// ISO/IEC 7064 hybrid system MOD 37,36 over the eight characters before the last.
    private static char check(String value) {
        int carry = MODULUS;
        for (int i = 0; i < 9; i++) {
            if (value.charAt(i) == '-') {
                continue;
            }
            int sum = (carry + ALPHABET.indexOf(value.charAt(i))) % MODULUS;
            carry = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return ALPHABET.charAt((MODULUS + 1 - carry) % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }
}
