// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

/// Latin letters that look like Cyrillic ones and stand among them by mistake.
final class Lookalikes {
    private static final String LATIN = "aceikmhoptxybn";
    private static final String CYRILLIC = "асеікмнортхувп";

    private Lookalikes() {}

    /// In the script that most of its letters have.
    static String ofOneScript(String word) {
        int latin = count(word, Character.UnicodeScript.LATIN);
        int cyrillic = count(word, Character.UnicodeScript.CYRILLIC);
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        return cyrillic >= latin ? changed(word, LATIN, CYRILLIC) : changed(word, CYRILLIC, LATIN);
    }

    static String cyrillic(String word) {
        return changed(word, LATIN, CYRILLIC);
    }

    private static int count(String word, Character.UnicodeScript script) {
        int count = 0;
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            if (script(word.codePointAt(i)) == script) {
                count++;
            }
        }
        return count;
    }

    private static Character.UnicodeScript script(int letter) {
        return letter >= 'а' && letter <= 'я'
                ? Character.UnicodeScript.CYRILLIC
                : Character.UnicodeScript.of(letter);
    }

    private static String changed(String word, String from, String to) {
        var changed = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int known = from.indexOf(word.charAt(i));
            changed.append(known < 0 ? word.charAt(i) : to.charAt(known));
        }
        return changed.toString();
    }
}
