// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words. A hyphen parts words, but for abbreviations («мкр-н»); an apostrophe
/// between letters does not. The number of a house is one word: `9`, `9/1`, and «9А», «9-а», «9 а»
/// are all `9а`.
public final class SearchWords {
    private final int[] text;
    private final List<SearchWord> words = new ArrayList<>();
    private int at;

    private SearchWords(String text) {
        this.text = Marks.withoutStress(text).toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    public static List<SearchWord> of(String text) {
        return new SearchWords(text).cut();
    }

    private List<SearchWord> cut() {
        while (at < text.length) {
            if (Character.isDigit(text[at])) {
                number();
            } else if (Character.isLetter(text[at])) {
                word();
            } else {
                at++;
            }
        }
        return List.copyOf(words);
    }

    private void word() {
        int start = at;
        int end = lettersFrom(start);
        if (is(end, '-') && isLetter(end + 1)) {
            int longer = lettersFrom(end + 1);
            if (Abbreviations.find(written(start, longer)).isPresent()) {
                end = longer;
            }
        }
        at = end;
        add(written(start, end));
    }

    /// The first place behind the letters that begin at `start`.
    private int lettersFrom(int start) {
        int end = start;
        while (isLetter(end) || isInside(end)) {
            end++;
        }
        return end;
    }

    /// Whether a mark stands here that does not part a word.
    private boolean isInside(int i) {
        return i < text.length
                && (text[i] == '\u00AD' || Marks.isApostrophe(text[i]) && isLetter(i + 1));
    }

    private void number() {
        var number = new StringBuilder();
        digits(number);
        if (is(at, '/') && isDigit(at + 1)) {
            number.append('/');
            at++;
            digits(number);
        }
        int letter = letterOfHouse();
        if (letter >= 0) {
            number.append(Lookalikes.cyrillic(Character.toString(text[letter])));
            at = letter + 1;
        }
        add(number.toString());
    }

    private void digits(StringBuilder number) {
        while (isDigit(at)) {
            number.append((char) ('0' + Character.digit(text[at], 10)));
            at++;
        }
    }

    /// Where the one letter stands that belongs to the number before it; −1 where none does.
    private int letterOfHouse() {
        int letter = at;
        if (is(letter, '-')) {
            letter++;
        } else {
            while (is(letter, ' ')) {
                letter++;
            }
        }
        if (!isLetter(letter) || isLetter(letter + 1) || isInside(letter + 1)) {
            return -1;
        }
        boolean isApart = letter > at && !is(at, '-');
        return isApart && goesOn(letter + 1) ? -1 : letter;
    }

    /// Whether a further word follows right behind: «9 в центрі» is no house 9в.
    private boolean goesOn(int i) {
        int next = i;
        while (is(next, ' ')) {
            next++;
        }
        return isLetter(next) || isDigit(next);
    }

    private void add(String written) {
        String spelled = Lookalikes.ofOneScript(written);
        String form = Folding.fold(spelled);
        if (!form.isEmpty()) {
            words.add(new SearchWord(form, spelled.replace('ґ', 'г')));
        }
    }

    private String written(int from, int to) {
        var written = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (Marks.isApostrophe(text[i])) {
                written.append('\'');
            } else if (text[i] != '\u00AD') {
                written.appendCodePoint(text[i]);
            }
        }
        return written.toString();
    }

    private boolean is(int i, char sign) {
        return i < text.length && text[i] == sign;
    }

    private boolean isDigit(int i) {
        return i < text.length && Character.isDigit(text[i]);
    }

    private boolean isLetter(int i) {
        return i < text.length && Character.isLetter(text[i]);
    }
}
