// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// What is said to residents.
///
/// @param headline what happens, in a few words: at most 160 characters a language
/// @param instruction what to do, a step a line, at most 1,000 characters a language; blank where
///   the kiosk's own steps for this kind say it all
public record AlertWords(LocalizedText headline, LocalizedText instruction) {
    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_INSTRUCTION = 1_000;

    public AlertWords {
        Require.text("headline", LONGEST_HEADLINE, headline.ukrainian());
        headline.byLanguage()
                .values()
                .forEach(text -> Require.atMost("headline", LONGEST_HEADLINE, text));
        instruction
                .byLanguage()
                .values()
                .forEach(text -> Require.atMost("instruction", LONGEST_INSTRUCTION, text));
    }
}
