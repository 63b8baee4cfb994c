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
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(apart.replace(STRESS, ""), Normalizer.Form.NFC);
    }
}
