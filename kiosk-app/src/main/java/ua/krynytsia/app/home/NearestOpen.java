// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.rules.content.OpenState;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.local.EntryLine;

/// Of the places around, the nearest that is open now; where none is, the one that opens next, if
/// that is today or tomorrow.
///
/// @param place which one
/// @param metres from this kiosk
/// @param state open, or closed with the moment it opens
record NearestOpen(EntryLine place, int metres, OpenState state) {

    /// @param nearest the nearest first
    static Optional<NearestOpen> among(List<EntryLine> nearest, LocalDateTime now) {
        List<NearestOpen> all = nearest.stream().flatMap(place -> of(place, now).stream()).toList();
        return all.stream()
                .filter(NearestOpen::isOpen)
                .findFirst()
                .or(() -> all.stream().filter(one -> one.opensSoon(now)).min(NearestOpen::sooner));
    }

    private static Optional<NearestOpen> of(EntryLine place, LocalDateTime now) {
        Optional<OpeningHours> hours = place.visit().flatMap(EntryLine.Visit::hours);
        Optional<Integer> metres = place.visit().flatMap(EntryLine.Visit::metres);
        return hours.flatMap(
                known -> metres.map(far -> new NearestOpen(place, far, OpenState.of(known, now))));
    }

    boolean isOpen() {
        return state instanceof OpenState.Open;
    }

    String words(Texts texts, LocalDateTime now) {
        String name = texts.in(place.title());
        String way = texts.distance(metres);
        return switch (state) {
            case OpenState.Open(Optional<LocalDateTime> until) ->
                    until.map(end -> texts.say(HomeWords.OPEN, name, way, texts.time(end)))
                            .orElseGet(() -> texts.say(HomeWords.ALWAYS_OPEN, name, way));
            case OpenState.Closed(Optional<LocalDateTime> opens) ->
                    opens.map(begin ->
                                    texts.say(
                                            begin.toLocalDate().equals(now.toLocalDate())
                                                    ? HomeWords.OPENS
                                                    : HomeWords.OPENS_TOMORROW,
                                            name,
                                            way,
                                            texts.time(begin)))
                            .orElse("");
        };
    }

    private boolean opensSoon(LocalDateTime now) {
        return opens().filter(begin -> !begin.toLocalDate().isAfter(now.toLocalDate().plusDays(1)))
                .isPresent();
    }

    private static int sooner(NearestOpen one, NearestOpen other) {
        return one.opens().orElseThrow().compareTo(other.opens().orElseThrow());
    }

    private Optional<LocalDateTime> opens() {
        return state instanceof OpenState.Closed(Optional<LocalDateTime> begin)
                ? begin
                : Optional.empty();
    }
}
