// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.i18n.Texts;

/// Changes to the other language, called by its own name; the place and what is typed stay.
final class LanguageDoor {
    private static final String ID = "language";

    private LanguageDoor() {}

    static Touchable inBar(Kit kit) {
        var name = name(kit);
        Label label = kit.strong(name);
        label.setWrapText(false);
        label.setMinWidth(Label.USE_PREF_SIZE);
        var box = new HBox(kit.icon(ID), label);
        return kit.touchable(ID, box, name, "secondary", () -> change(kit.texts()));
    }

    static Touchable inRail(Kit kit) {
        var name = name(kit);
        var box = new VBox(kit.icon(ID), kit.note(name));
        return kit.touchable(ID, box, name, "rail-door", () -> change(kit.texts()));
    }

    private static ObservableValue<String> name(Kit kit) {
        return kit.texts().of(texts -> other(texts).ownName());
    }

    private static void change(Texts texts) {
        texts.use(other(texts));
    }

    private static Language other(Texts texts) {
        return switch (texts.language().get()) {
            case UKRAINIAN -> Language.ENGLISH;
            case ENGLISH -> Language.UKRAINIAN;
        };
    }
}
