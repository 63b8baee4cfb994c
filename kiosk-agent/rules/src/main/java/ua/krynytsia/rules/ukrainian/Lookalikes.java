// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

/// Latin letters that look like Cyrillic ones and stand among them by mistake.
final class Lookalikes {
    private static final String LATIN = "aceikmhoptxybn";
    private static final String CYRILLIC = "асеікмнортхувп";

    private Lookalikes() {}

    /// In the script that most of its letters have.
    static String ofOneScript(String word) {
        long latin = count(word, Character.UnicodeScript.LATIN);
        long cyrillic = count(word, Character.UnicodeScript.CYRILLIC);
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        return cyrillic >= latin ? changed(word, LATIN, CYRILLIC) : changed(word, CYRILLIC, LATIN);
    }

    static String cyrillic(String word) {
        return changed(word, LATIN, CYRILLIC);
    }

    private static long count(String word, Character.UnicodeScript script) {
        return word.codePoints().filter(c -> Character.UnicodeScript.of(c) == script).count();
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
