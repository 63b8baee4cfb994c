// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import java.util.HexFormat;
import java.util.Locale;

/// The order of a Ukrainian list. `Collator` of the JDK puts «ь» behind «я» and mixes «г» with «ґ»,
/// and plain comparison does worse, so the alphabet stands here in full.
///
/// Blanks come first, then signs, numbers by their value, Ukrainian letters, other Cyrillic ones,
/// Latin ones, the rest. Apostrophes and stress marks do not count, nor does the case, except
/// between words that are otherwise equal: those are in the order of their code points.
public final class AlphabetKey {
    private static final String ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";

    private static final char TIE = ' ';
    private static final char BLANK = '!';
    private static final char SIGN = '#';
    private static final char NUMBER = '$';
    private static final char FIRST_LETTER = '@';
    private static final char OTHER_CYRILLIC = 'a';
    private static final char LATIN = 'b';
    private static final char OTHER = 'c';
    private static final int LONGEST_NUMBER = 0xff;

    private final String text;
    private final StringBuilder key = new StringBuilder();
    private int at;

    private AlphabetKey(String text) {
        this.text = Marks.withoutStress(text).toLowerCase(Locale.ROOT).strip();
    }

    /// A key whose plain comparison (`String.compareTo`, binary collation in SQL) gives the order.
    public static String of(String text) {
        return new AlphabetKey(text).build() + TIE + text;
    }

    /// Under which capital letter a name stands in a list: empty where it begins with a number or a
    /// sign.
    public static String letter(String text) {
        String name = Marks.withoutStress(text).strip();
        if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
            return "";
        }
        return Character.toString(Character.toUpperCase(name.codePointAt(0)));
    }

    private String build() {
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Character.isDigit(codePoint)) {
                number();
            } else {
                at += Character.charCount(codePoint);
                add(codePoint);
            }
        }
        return key.toString();
    }

    private void add(int codePoint) {
        int letter = ALPHABET.indexOf(codePoint);
        if (Marks.isApostrophe(codePoint)) {
            return;
        }
        if (letter >= 0) {
            key.append((char) (FIRST_LETTER + letter));
        } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            blank();
        } else if (!Character.isLetter(codePoint)) {
            coded(SIGN, codePoint);
        } else {
            coded(group(codePoint), codePoint);
        }
    }

    private void blank() {
        if (key.isEmpty() || key.charAt(key.length() - 1) != BLANK) {
            key.append(BLANK);
        }
    }

    private static char group(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case CYRILLIC -> OTHER_CYRILLIC;
            case LATIN -> LATIN;
            default -> OTHER;
        };
    }

    private void coded(char group, int codePoint) {
        key.append(group).append(HexFormat.of().toHexDigits(codePoint, 6));
    }

    /// The count of significant digits stands before them, so that 9 comes before 10.
    private void number() {
        var digits = new StringBuilder();
        while (at < text.length() && Character.isDigit(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            int digit = Character.digit(codePoint, 10);
            if (digit > 0 || !digits.isEmpty()) {
                digits.append((char) ('0' + digit));
            }
            at += Character.charCount(codePoint);
        }
        int length = Math.min(digits.length(), LONGEST_NUMBER);
        key.append(NUMBER).append(HexFormat.of().toHexDigits(length, 2)).append(digits);
    }
}
