// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search.labels;

import java.util.Random;

/// What fingers do to a word. Its own tables, apart from those of the search.
final class Mistakes {
    private static final String[] KEYS = {"йцукенгшщзхї", "фівапролджє", "ячсмитьбю"};
    private static final String CYRILLIC = "йцукенгшщзхїфівапролджєячсмитьбю";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String APOSTROPHES = "'’ʼ`´";

    private final Random random;

    Mistakes(Random random) {
        this.random = random;
    }

    /// One of: two letters swapped, one missing, one doubled, one of the next key, one more.
    String slip(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        char letter = word.charAt(at);
        String head = word.substring(0, at);
        String tail = word.substring(at + 1);
        return switch (random.nextInt(5)) {
            case 0 -> head + tail.charAt(0) + letter + tail.substring(1);
            case 1 -> head + tail;
            case 2 -> head + letter + letter + tail;
            case 3 -> head + neighbour(letter) + tail;
            default -> head + letter + neighbour(letter) + tail;
        };
    }

    private char neighbour(char letter) {
        for (String row : KEYS) {
            int column = row.indexOf(letter);
            if (column >= 0) {
                boolean isRight = column == 0 || column < row.length() - 1 && random.nextBoolean();
                return row.charAt(isRight ? column + 1 : column - 1);
            }
        }
        return 'о';
    }

    /// Typed with the Latin layout on.
    static String latinLayout(String text) {
        var typed = new StringBuilder();
        for (char letter : text.toCharArray()) {
            int key = CYRILLIC.indexOf(letter);
            if (letter == '\'') {
                typed.append('`');
            } else {
                typed.append(key < 0 ? letter : LATIN.charAt(key));
            }
        }
        return typed.toString();
    }

    /// With another apostrophe, or none.
    String apostrophe(String word) {
        int which = random.nextInt(APOSTROPHES.length() + 1);
        return word.replace(
                "'",
                which == APOSTROPHES.length() ? "" : String.valueOf(APOSTROPHES.charAt(which)));
    }

    /// With the letters of the Russian layout where its keys are those of і, ї, є.
    static String russianLayout(String word) {
        return word.replace('і', 'ы').replace('ї', 'ъ').replace('є', 'э').replace('\'', 'ё');
    }
}
