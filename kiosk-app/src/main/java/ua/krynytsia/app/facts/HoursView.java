// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.rules.content.HoursWords;
import ua.krynytsia.rules.content.OpenState;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.TimeSpan;

/// Hours as one asks about them: what holds today, the whole week, folded away where it is long,
/// and the days that differ soon.
final class HoursView {
    private static final int SHORT_WEEK = 2;
    private static final int DAYS_AHEAD = 60;

    private final Kit kit;
    private final Texts texts;
    private final LocalDateTime now;

    HoursView(Kit kit, LocalDateTime now) {
        this.kit = kit;
        this.now = now;
        texts = kit.texts();
    }

    Node of(OpeningHours hours) {
        var box = new VBox();
        box.getStyleClass().add("hours");
        if (hours.week().stream().anyMatch(spans -> !spans.isEmpty())) {
            addWeek(box, hours);
        }
        if (!hours.note().isBlank()) {
            box.getChildren().add(kit.text(texts.of(hours.note())));
        }
        hours.exceptions().stream()
                .filter(exception -> isSoon(exception, now.toLocalDate()))
                .forEach(exception ->
                        box.getChildren().add(kit.note(texts.of(HoursWords.exception(exception)))));
        return box;
    }

    private void addWeek(VBox box, OpeningHours hours) {
        List<TimeSpan> today = OpenState.spans(hours, now.toLocalDate());
        boolean isLong = new HashSet<>(hours.week()).size() > SHORT_WEEK;
        Node week = week(hours);
        if (!isLong) {
            box.getChildren()
                    .add(kit.text(texts.of(t -> t.in(HoursWords.week(withoutNote(hours))))));
            return;
        }
        box.getChildren()
                .add(
                        kit.text(
                                texts.of(t ->
                                        t.say(FactWords.TODAY, t.in(HoursWords.spans(today))))));
        var fold = new VBox();
        var button =
                kit.secondary(
                        "whole-week",
                        "expand_more",
                        FactWords.WHOLE_WEEK,
                        () -> fold.getChildren().setAll(week));
        fold.getChildren().setAll(new HBox(button));
        box.getChildren().add(fold);
    }

    private Node week(OpeningHours hours) {
        var week = new GridPane();
        week.setId("week");
        week.getStyleClass().add("week");
        for (DayOfWeek day : DayOfWeek.values()) {
            week.addRow(
                    day.ordinal(),
                    kit.strong(texts.of(HoursWords.day(day))),
                    kit.text(texts.of(HoursWords.spans(hours.on(day)))));
        }
        return week;
    }

    private static OpeningHours withoutNote(OpeningHours hours) {
        return new OpeningHours(hours.week(), List.of(), LocalizedText.of(""));
    }

    private static boolean isSoon(OpeningHours.Exception exception, LocalDate today) {
        return !exception.until().isBefore(today)
                && !exception.from().isAfter(today.plusDays(DAYS_AHEAD));
    }
}
