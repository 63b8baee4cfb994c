// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Ukrainian words written in Latin letters, by the table of the Cabinet's resolution № 55 or as
/// people write who do not know it. The way back is not unique ([Transliteration] drops the soft
/// sign and the apostrophe and writes `i` for three letters), so there are several readings.
public final class Latinised {
    private static final Map<String, List<String>> READINGS = new TreeMap<>();
    private static final int LONGEST = 4;
    private static final String MAY_BE_SOFT = "дтзсцлнр";

    static {
        for (String line :
                new String[] {
                    "shch щ",
                    "zgh зг",
                    "zh ж",
                    "kh х",
                    "ts ц тс",
                    "ch ч",
                    "sh ш сг",
                    "ye є",
                    "yi ї",
                    "yu ю",
                    "ya я",
                    "yo йо ьо",
                    "ie є іє",
                    "iu ю",
                    "ia я",
                    "io йо ьо",
                    "ju ю",
                    "ja я",
                    "je є",
                    "ji ї",
                    "jo йо",
                    "a а",
                    "b б",
                    "v в",
                    "h г х",
                    "g г",
                    "d д",
                    "e е є",
                    "z з",
                    "y и й і",
                    "i і ї й и",
                    "j й ж",
                    "k к",
                    "l л",
                    "m м",
                    "n н",
                    "o о",
                    "p п",
                    "r р",
                    "s с",
                    "t т",
                    "u у ю",
                    "f ф",
                    "c ц к с",
                    "w в",
                    "x кс х",
                    "q к"
                }) {
            String[] parts = line.split(" ");
            READINGS.put(parts[0], List.of(parts).subList(1, parts.length));
        }
    }

    /// A piece of Latin and what it may stand for.
    ///
    /// @param length of the piece, in letters
    /// @param ukrainian in folded letters
    /// @param isSoftened whether a soft sign may follow that Latin does not show
    public record Reading(int length, String ukrainian, boolean isSoftened) {}

    private Latinised() {}

    /// Whether the word is made of nothing but Latin letters of this kind.
    public static boolean isLatin(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /// All readings of what stands at `at` in a word of small Latin letters, the longest piece
    /// first.
    public static List<Reading> at(String latin, int at) {
        var readings = new ArrayList<Reading>();
        for (int length = Math.min(LONGEST, latin.length() - at); length > 0; length--) {
            String piece = latin.substring(at, at + length);
            for (String ukrainian : READINGS.getOrDefault(piece, List.of())) {
                char last = ukrainian.charAt(ukrainian.length() - 1);
                readings.add(new Reading(length, ukrainian, MAY_BE_SOFT.indexOf(last) >= 0));
            }
        }
        return readings;
    }
}
