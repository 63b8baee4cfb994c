// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import java.text.Normalizer;

/// The marks that are written in a word without being letters of it.
final class Marks {
    private static final String APOSTROPHES = "'’ʼ`´";
    private static final String STRESS = "\u0301";

    private Marks() {}

    static boolean isApostrophe(int codePoint) {
        return APOSTROPHES.indexOf(codePoint) >= 0;
    }

    /// In NFC without stress marks. Taken apart first: NFC alone would make «ѓ» of a stressed «г».
    static String withoutStress(String text) {
        return isPlain(text) ? text : recomposed(text);
    }

    /// Whether it is made of letters and signs of which nothing can be taken off.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char sign) {
        return sign < 0x80
                || sign >= 'а' && sign <= 'я'
                || sign >= 'А' && sign <= 'Я'
                || "іїєґІЇЄҐ«»—–’ʼ…№".indexOf(sign) >= 0;
    }

    private static String recomposed(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(apart.replace(STRESS, ""), Normalizer.Form.NFC);
    }
}
