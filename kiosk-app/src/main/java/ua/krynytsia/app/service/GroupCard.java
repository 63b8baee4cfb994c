// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceView;

/// Draws a group of lines; how well each is, by sign, word and colour.
final class GroupCard {
    private final Kit kit;

    GroupCard(Kit kit) {
        this.kit = kit;
    }

    Node of(ServiceView.Group group) {
        var card = new VBox(kit.strong(kit.texts().of(group.title())));
        group.lines().forEach(line -> card.getChildren().add(line(line)));
        card.setId("group-" + group.id());
        card.getStyleClass().add("service-group");
        return card;
    }

    private Node line(ServiceView.Line line) {
        var words =
                new VBox(
                        kit.note(kit.texts().of(line.label())),
                        kit.text(kit.texts().of(line.value())));
        line.remedy().ifPresent(remedy -> words.getChildren().add(remedy(remedy)));
        words.getStyleClass().add("service-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(kit.icon(icon(line.level())), words, level(line.level()));
        row.getStyleClass()
                .addAll("service-line", "level-" + line.level().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private Node remedy(LocalizedText words) {
        var remedy = kit.note(kit.texts().of(words));
        remedy.getStyleClass().add("remedy");
        return remedy;
    }

    private Node level(ServiceView.Level level) {
        var word = kit.note(kit.texts().of(word(level)));
        word.setWrapText(false);
        word.setMinWidth(HBox.USE_PREF_SIZE);
        word.getStyleClass().add("level-word");
        return word;
    }

    private static String icon(ServiceView.Level level) {
        return switch (level) {
            case FINE -> "check_circle";
            case NOTICE -> "info";
            case DEGRADED -> "warning";
            case FAULT -> "error";
        };
    }

    private static ServiceWords word(ServiceView.Level level) {
        return switch (level) {
            case FINE -> ServiceWords.FINE;
            case NOTICE -> ServiceWords.NOTICE;
            case DEGRADED -> ServiceWords.DEGRADED;
            case FAULT -> ServiceWords.FAULT;
        };
    }
}
