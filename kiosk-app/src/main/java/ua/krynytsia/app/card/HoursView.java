// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.time.DayOfWeek;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.rules.content.HoursWords;
import ua.krynytsia.wire.content.OpeningHours;

/// A week of opening hours, a line per day, and the days that differ below it.
final class HoursView {
    private final Kit kit;
    private final Texts texts;

    HoursView(Kit kit) {
        this.kit = kit;
        texts = kit.texts();
    }

    Node of(OpeningHours hours) {
        var week = new GridPane();
        week.getStyleClass().add("week");
        for (DayOfWeek day : DayOfWeek.values()) {
            week.addRow(
                    day.ordinal(),
                    kit.strong(texts.of(HoursWords.day(day))),
                    kit.text(texts.of(HoursWords.spans(hours.on(day)))));
        }
        var box = new VBox(week);
        if (!hours.note().isBlank()) {
            box.getChildren().add(kit.text(texts.of(hours.note())));
        }
        hours.exceptions()
                .forEach(exception ->
                        box.getChildren().add(kit.note(texts.of(HoursWords.exception(exception)))));
        return box;
    }
}
