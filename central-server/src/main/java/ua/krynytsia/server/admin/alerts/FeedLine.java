// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.alert.AlertBoard;
import ua.krynytsia.wire.alert.AlertSource;

/// An outside source on the page.
///
/// @param tone the class that gives colour and shape
public record FeedLine(String name, String state, String tone) {
    static List<FeedLine> of(List<AlertSource> sources, Instant now, Tongue tongue) {
        return sources.stream().map(source -> of(source, now, tongue)).toList();
    }

    private static FeedLine of(AlertSource source, Instant now, Tongue tongue) {
        Optional<Instant> heard = source.heard();
        boolean isFresh = heard.filter(at -> !now.isAfter(at.plus(AlertBoard.FRESH))).isPresent();
        String ago =
                heard.map(at -> tongue.ago(at, now)).orElse(tongue.say("ще жодного разу", "never"));
        return new FeedLine(
                tongue.say(source.name()),
                isFresh
                        ? tongue.say("чути, ", "heard ") + ago
                        : tongue.say(
                                        "не чути: кіоски не знають, чи є тривога; востаннє ",
                                        "silent: the kiosks do not know of air raids; last heard ")
                                + ago,
                isFresh ? "good" : "gone");
    }
}
