// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.sessions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/// Words that nobody else writes: a stem of this run, and the number of the session in letters. No
/// two letters that follow each other are the same: a screen takes such a pair for a trembling
/// hand.
///
/// @param stem stands in every marker of the run, and nowhere else
record Marker(String stem) {
    private static final String LETTERS = "bcdfghjklm";
    private static final String OTHERS = "npqrstvwxz";
    private static final int STEM = 8;
    private static final int DIGITS = 4;

    static Marker of(RandomGenerator random) {
        var stem = new StringBuilder();
        for (int i = 0; i < STEM; i++) {
            String from = i % 2 == 0 ? LETTERS : OTHERS;
            stem.append(from.charAt(random.nextInt(from.length())));
        }
        return new Marker(stem.toString());
    }

    /// What is typed in that session.
    String of(int session) {
        var words = new StringBuilder(stem);
        int left = session;
        for (int i = 0; i < DIGITS; i++) {
            String from = i % 2 == 0 ? LETTERS : OTHERS;
            words.append(from.charAt(left % 10));
            left /= 10;
        }
        return words.toString();
    }

    /// As a program may keep it: a byte a letter, or two in either order, which have the same
    /// middle. A keyboard that offers capitals makes another first letter, so that it is left out.
    List<byte[]> traces() {
        byte[] letters = stem.substring(1).getBytes(StandardCharsets.ISO_8859_1);
        var apart = new byte[2 * letters.length - 1];
        for (int i = 0; i < letters.length; i++) {
            apart[2 * i] = letters[i];
        }
        return List.of(letters, apart);
    }
}
