// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.rules.content.OpenState;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.OpeningHours;

/// Whether a door is open, or a person receives, at a moment, and until when, as one says it:
/// «Зачинено. Відчинять у понеділок о 8:00».
///
/// @param isReception whether these are the hours of a person
public record OpenNow(OpenState state, LocalDateTime now, boolean isReception) {
    private static final int DAYS_OF_WEEK = 7;
    private static final Map<DayOfWeek, LocalizedText> ON_DAY =
            Map.of(
                    DayOfWeek.MONDAY, LocalizedText.of("у понеділок", "on Monday"),
                    DayOfWeek.TUESDAY, LocalizedText.of("у вівторок", "on Tuesday"),
                    DayOfWeek.WEDNESDAY, LocalizedText.of("у середу", "on Wednesday"),
                    DayOfWeek.THURSDAY, LocalizedText.of("у четвер", "on Thursday"),
                    DayOfWeek.FRIDAY, LocalizedText.of("у пʼятницю", "on Friday"),
                    DayOfWeek.SATURDAY, LocalizedText.of("у суботу", "on Saturday"),
                    DayOfWeek.SUNDAY, LocalizedText.of("у неділю", "on Sunday"));

    /// Empty where the hours say nothing but a note.
    public static Optional<OpenNow> of(OpeningHours hours, LocalDateTime now, boolean isReception) {
        boolean isSaid =
                hours.week().stream().anyMatch(spans -> !spans.isEmpty())
                        || !hours.exceptions().isEmpty();
        return isSaid
                ? Optional.of(new OpenNow(OpenState.of(hours, now), now, isReception))
                : Optional.empty();
    }

    public boolean isOpen() {
        return state instanceof OpenState.Open;
    }

    public String say(Texts texts) {
        return switch (state) {
            case OpenState.Open(Optional<LocalDateTime> until) ->
                    until.map(end ->
                                    texts.say(
                                            isReception
                                                    ? FactWords.RECEIVES_UNTIL
                                                    : FactWords.OPEN_UNTIL,
                                            clock(end)))
                            .orElseGet(() ->
                                    texts.say(
                                            isReception
                                                    ? FactWords.RECEIVES
                                                    : FactWords.OPEN_ALWAYS));
            case OpenState.Closed(Optional<LocalDateTime> opens) ->
                    opens.map(at ->
                                    texts.say(
                                            isReception
                                                    ? FactWords.NEXT_RECEPTION
                                                    : FactWords.CLOSED_UNTIL,
                                            moment(texts, at)))
                            .orElseGet(() ->
                                    texts.say(
                                            isReception
                                                    ? FactWords.NO_RECEPTION
                                                    : FactWords.CLOSED));
        };
    }

    private String moment(Texts texts, LocalDateTime at) {
        // «об одинадцятій», but «о дванадцятій»
        String time = texts.say(at.getHour() == 11 ? FactWords.AT_ELEVEN : FactWords.AT, clock(at));
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), at.toLocalDate());
        if (days == 0) {
            return texts.say(FactWords.TODAY_AT, time);
        }
        if (days == 1) {
            return texts.say(FactWords.TOMORROW_AT, time);
        }
        if (days < DAYS_OF_WEEK) {
            return texts.in(ON_DAY.getOrDefault(at.getDayOfWeek(), LocalizedText.of("")))
                    + " "
                    + time;
        }
        return texts.day(at.toLocalDate()) + " " + time;
    }

    private static String clock(LocalDateTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
