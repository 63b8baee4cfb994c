// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech.words;

import java.text.Normalizer;

/// The signs between words.
final class Signs {
    private Signs() {}

    /// One line of NFC with plain spaces, one apostrophe, without signs of the icon family.
    static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC)
                .replaceAll("[\\p{Co}\\p{Cf}\\p{Cn}]", "")
                .replaceAll("(?<=\\p{L})['’`´](?=\\p{L})", "ʼ")
                .replaceAll("[\\s\\p{Z}]*[\\r\\n]+[\\s\\p{Z}]*", ". ")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /// Signs that voices stumble over become pauses; none stands twice.
    static String tidy(String said) {
        return said.replaceAll("[«»“”\"„•*_]", "")
                .replaceAll(" [–—·|→-] |[–—·|→;]", ", ")
                .replace("…", ".")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[,.!?:])", "")
                .replaceAll("[,:](?:\\s*[,:])+", ",")
                .replaceAll("[,:]?\\s*\\.(?:\\s*[.,])*", ".")
                .replaceAll("([!?])(?:\\s*[.,])+", "$1")
                .replaceAll("^[\\s,.]+|[\\s,]+$", "")
                .strip();
    }
}
