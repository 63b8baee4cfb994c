// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.wire.LocalizedText;

/// Words in every language at once, Ukrainian first and larger: for pages that belong to no
/// session, where nobody has chosen a language.
final class Bilingual {
    private final Kit kit;

    Bilingual(Kit kit) {
        this.kit = kit;
    }

    VBox title(ConditionWords words) {
        return both(kit.title(kit.texts().of(_ -> words.text().ukrainian())), words.text());
    }

    VBox strong(ConditionWords words) {
        return both(kit.strong(kit.texts().of(_ -> words.text().ukrainian())), words.text());
    }

    VBox words(LocalizedText text) {
        return both(kit.text(kit.texts().of(_ -> text.ukrainian())), text);
    }

    VBox words(ConditionWords words) {
        return words(words.text());
    }

    /// Large, for the few words of a message.
    VBox message(LocalizedText text) {
        return both(kit.title(kit.texts().of(_ -> text.ukrainian())), text);
    }

    private VBox both(Label ukrainian, LocalizedText text) {
        var box = new VBox(ukrainian);
        box.getStyleClass().add("bilingual");
        text.translation(Language.ENGLISH.tag())
                .ifPresent(
                        english -> box.getChildren().add(kit.note(kit.texts().of(_ -> english))));
        return box;
    }
}
