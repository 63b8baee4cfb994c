// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import ua.krynytsia.wire.Sha256;

/// Ukrainian in Latin letters by the table of the Cabinet's resolution № 55 of 27.01.2010.
public final class Transliteration {
    private static final Map<Integer, String> TABLE =
            Map.ofEntries(
                    letter('а', "a"),
                    letter('б', "b"),
                    letter('в', "v"),
                    letter('г', "h"),
                    letter('ґ', "g"),
                    letter('д', "d"),
                    letter('е', "e"),
                    letter('є', "ie"),
                    letter('ж', "zh"),
                    letter('з', "z"),
                    letter('и', "y"),
                    letter('і', "i"),
                    letter('ї', "i"),
                    letter('й', "i"),
                    letter('к', "k"),
                    letter('л', "l"),
                    letter('м', "m"),
                    letter('н', "n"),
                    letter('о', "o"),
                    letter('п', "p"),
                    letter('р', "r"),
                    letter('с', "s"),
                    letter('т', "t"),
                    letter('у', "u"),
                    letter('ф', "f"),
                    letter('х', "kh"),
                    letter('ц', "ts"),
                    letter('ч', "ch"),
                    letter('ш', "sh"),
                    letter('щ', "shch"),
                    letter('ь', ""),
                    letter('ю', "iu"),
                    letter('я', "ia"),
                    letter('ё', "e"),
                    letter('ы', "y"),
                    letter('э', "e"),
                    letter('ъ', ""));

    /// These are written otherwise at the beginning of a word.
    private static final Map<Integer, String> FIRST =
            Map.ofEntries(
                    letter('є', "ye"),
                    letter('ї', "yi"),
                    letter('й', "y"),
                    letter('ю', "yu"),
                    letter('я', "ya"));

    private static final int SLUG_LIMIT = 64;
    private static final int MARK = 8;

    private Transliteration() {}

    /// Other letters, digits and signs stay as they are; the Russian letters that the table lacks
    /// are written as the nearest Ukrainian ones.
    public static String kmu55(String ukrainian) {
        int[] text = Marks.withoutStress(ukrainian).codePoints().toArray();
        var latin = new StringBuilder(text.length * 2);
        boolean inWord = false;
        for (int i = 0; i < text.length; i++) {
            if (inWord && Marks.isApostrophe(text[i]) && isLetter(text, i + 1)) {
                continue;
            }
            latin.append(letter(text, i, inWord));
            inWord = isLetter(text, i);
        }
        return latin.toString();
    }

    /// An id that people can read: small Latin letters, digits and single hyphens, 1 to 64. What
    /// does not fit, or leaves nothing, gets a mark computed from the whole text, so that different
    /// names keep different ids.
    public static String slug(String name) {
        String apart = Normalizer.normalize(kmu55(name), Normalizer.Form.NFD);
        String plain =
                apart.replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        if (!plain.isEmpty() && plain.length() <= SLUG_LIMIT) {
            return plain;
        }
        String mark = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).hex().substring(0, MARK);
        int room = Math.min(plain.length(), SLUG_LIMIT - MARK - 1);
        return (plain.substring(0, room).replaceAll("-$", "") + "-" + mark).replaceAll("^-", "");
    }

    private static String letter(int[] text, int at, boolean inWord) {
        int small = Character.toLowerCase(text[at]);
        String latin = TABLE.get(small);
        if (latin == null) {
            return Character.toString(text[at]);
        }
        if (!inWord) {
            latin = FIRST.getOrDefault(small, latin);
        } else if (small == 'г' && Character.toLowerCase(text[at - 1]) == 'з') {
            latin = "gh";
        }
        if (latin.isEmpty() || small == text[at]) {
            return latin;
        }
        return isShouted(text, at)
                ? latin.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    /// Whether the capital at `at` stands in a word written in capitals.
    private static boolean isShouted(int[] text, int at) {
        if (isLetter(text, at + 1)) {
            return Character.isUpperCase(text[at + 1]);
        }
        return at > 0 && Character.isUpperCase(text[at - 1]);
    }

    private static boolean isLetter(int[] text, int at) {
        return at < text.length && Character.isLetter(text[at]);
    }

    private static Map.Entry<Integer, String> letter(char cyrillic, String latin) {
        return Map.entry((int) cyrillic, latin);
    }
}
