// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;

/// What helps where nothing else works: the city drawn by its districts, the numbers to call, where
/// to shelter. Needs neither agent nor disk nor network.
final class SafePage {
    private static final double PHONES_UNITS = 21;
    private static final double WIDE_PHONES_UNITS = 25;
    private static final double WORDS_UNITS = 27;

    private final Kit kit;
    private final Bilingual bilingual;
    private final Region view;

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
        view = kit.tokens().panel().isWide() ? wide(picture, phones) : tall(picture, phones);
        view.getStyleClass().add("safe-page");
    }

    Region view() {
        return view;
    }

    private Region tall(Region picture, Region phones) {
        fix(phones, PHONES_UNITS);
        var middle = new HBox(picture, phones);
        middle.getStyleClass().add("safe-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        return new VBox(head(), middle, shelter());
    }

    private Region wide(Region picture, Region phones) {
        var words = new VBox(head(), Kit.spring(), shelter());
        fix(words, WORDS_UNITS);
        fix(phones, WIDE_PHONES_UNITS);
        return new HBox(words, picture, phones);
    }

    private void fix(Region column, double units) {
        column.setMinWidth(kit.units(units));
        column.setMaxWidth(kit.units(units));
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
