// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;

/// What helps where nothing else works: the city drawn by its districts, the numbers to call, where
/// to shelter. Needs neither agent nor disk nor network.
final class SafePage {
    private static final double PHONES_UNITS = 21;

    private final Kit kit;
    private final Bilingual bilingual;
    private final VBox view;

    SafePage(Kit kit, String hotline) {
        this.kit = kit;
        bilingual = new Bilingual(kit);
        var picture = new CityPicture(kit);
        HBox.setHgrow(picture, Priority.ALWAYS);
        var phones =
                new VBox(
                        phone("112", ConditionWords.EMERGENCY),
                        phone("101", ConditionWords.FIRE),
                        phone("102", ConditionWords.POLICE),
                        phone("103", ConditionWords.AMBULANCE),
                        phone("104", ConditionWords.GAS),
                        phone(hotline, ConditionWords.CITY));
        phones.getStyleClass().add("safe-phones");
        phones.setMinWidth(kit.units(PHONES_UNITS));
        phones.setMaxWidth(kit.units(PHONES_UNITS));
        var middle = new HBox(picture, phones);
        middle.getStyleClass().add("safe-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        view = new VBox(head(), middle, shelter());
        view.getStyleClass().add("safe-page");
    }

    VBox view() {
        return view;
    }

    private Node head() {
        var head =
                new VBox(
                        bilingual.title(ConditionWords.SAFE),
                        bilingual.words(ConditionWords.SAFE_LEAD));
        head.getStyleClass().add("safe-head");
        return head;
    }

    private Node phone(String number, ConditionWords words) {
        var large = kit.title(kit.texts().of(_ -> number));
        large.getStyleClass().add("safe-number");
        large.setMinWidth(kit.units(6.6));
        var said = bilingual.strong(words);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(large, said);
        line.getStyleClass().add("safe-phone");
        line.setId("safe-" + number);
        VBox.setVgrow(line, Priority.ALWAYS);
        return line;
    }

    private Node shelter() {
        var words =
                new VBox(
                        bilingual.strong(ConditionWords.SHELTER),
                        bilingual.words(ConditionWords.SHELTER_LEAD));
        HBox.setHgrow(words, Priority.ALWAYS);
        var shelter = new HBox(kit.icon("security"), words);
        shelter.getStyleClass().add("safe-shelter");
        return shelter;
    }
}
