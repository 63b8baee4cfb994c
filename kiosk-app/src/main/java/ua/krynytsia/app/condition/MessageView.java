// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.LocalizedText;

/// The city's message over everything, until «Зрозуміло».
final class MessageView {
    /// Longer ones are read, not glanced at.
    private static final int FEW_WORDS = 160;

    private final VBox view;

    MessageView(Kit kit, LocalizedText text, Runnable understood) {
        var bilingual = new Bilingual(kit);
        var sign = kit.icon("campaign");
        sign.getStyleClass().add("overlay-sign");
        var button =
                kit.touchable(
                        "message-understood",
                        new HBox(kit.icon("check"), bilingual.strong(ConditionWords.UNDERSTOOD)),
                        kit.texts().of(ConditionWords.UNDERSTOOD),
                        "primary",
                        understood);
        view =
                new VBox(
                        sign,
                        bilingual.strong(ConditionWords.MESSAGE),
                        words(kit, bilingual, text),
                        button);
        view.setId("message");
        view.getStyleClass().addAll("overlay", "cover");
    }

    VBox view() {
        return view;
    }

    private static Region words(Kit kit, Bilingual bilingual, LocalizedText text) {
        if (text.ukrainian().length() <= FEW_WORDS) {
            return bilingual.message(text);
        }
        var scroll = kit.scroll("message-text", bilingual.words(text));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
