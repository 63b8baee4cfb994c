// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import javafx.scene.Node;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;

/// In place of a list without entries: why, and the way out.
final class Nothing {
    private Nothing() {}

    /// @param clear takes all choices back
    static Node of(Kit kit, ListState state, Runnable clear) {
        Texts texts = kit.texts();
        if (!state.isNarrowed()) {
            return kit.state(
                    "search_off", texts.of(ListWords.NOTHING), texts.of(ListWords.NOTHING_LEAD));
        }
        return kit.state(
                "search_off",
                texts.of(ListWords.NOTHING_FITS),
                texts.of(ListWords.NOTHING_FITS_LEAD),
                kit.secondary("list-reset", "undo", ListWords.RESET, clear));
    }
}
