// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.rules.content.OpenState;
import ua.krynytsia.wire.local.HomeTile.Nearby;

/// Of the places around, the nearest that is open now; where none is, the one that opens next, if
/// that is today or tomorrow.
///
/// @param place which one
/// @param state open, or closed with the moment it opens
record OpenNow(Nearby place, OpenState state) {
    private static final int ROUND_METRES = 10;
    private static final int KILOMETRE = 1_000;

    /// @param nearest the nearest first
    static Optional<OpenNow> among(List<Nearby> nearest, LocalDateTime now) {
        List<OpenNow> all =
                nearest.stream()
                        .map(place -> new OpenNow(place, OpenState.of(place.hours(), now)))
                        .toList();
        return all.stream()
                .filter(OpenNow::isOpen)
                .findFirst()
                .or(() -> all.stream().filter(one -> one.opensSoon(now)).min(OpenNow::sooner));
    }

    boolean isOpen() {
        return state instanceof OpenState.Open;
    }

    String words(Texts texts, LocalDateTime now) {
        String name = texts.in(place.place().title());
        String way = distance(texts);
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

    private String distance(Texts texts) {
        int metres = Math.max(ROUND_METRES, Math.round(place.metres() / 10f) * ROUND_METRES);
        if (metres < KILOMETRE) {
            return texts.say(HomeWords.METRES, metres);
        }
        String kilometres = String.format(Locale.ROOT, "%.1f", place.metres() / 1000.0);
        boolean isUkrainian = texts.language().get() == Language.UKRAINIAN;
        return texts.say(
                HomeWords.KILOMETRES, isUkrainian ? kilometres.replace('.', ',') : kilometres);
    }

    private boolean opensSoon(LocalDateTime now) {
        return opens().filter(begin -> !begin.toLocalDate().isAfter(now.toLocalDate().plusDays(1)))
                .isPresent();
    }

    private static int sooner(OpenNow one, OpenNow other) {
        return one.opens().orElseThrow().compareTo(other.opens().orElseThrow());
    }

    private Optional<LocalDateTime> opens() {
        return state instanceof OpenState.Closed(Optional<LocalDateTime> begin)
                ? begin
                : Optional.empty();
    }
}
