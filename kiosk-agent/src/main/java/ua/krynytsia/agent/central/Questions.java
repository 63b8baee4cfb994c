// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.ratings.Ratings;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.RatingCounts;
import ua.krynytsia.wire.fleet.UnansweredQueries;

/// Tells the server what residents look for in vain and what they find of use, whenever that has
/// changed. One thread.
final class Questions {
    private final CentralClient client;
    private final CentralParts parts;
    private final KioskId kiosk;
    private List<String> told = List.of();
    private Optional<Ratings.Counted> toldCounts = Optional.empty();

    Questions(CentralClient client, CentralParts parts, KioskId kiosk) {
        this.client = client;
        this.parts = parts;
        this.kiosk = kiosk;
    }

    /// @throws CentralException where the server is away
    void tell() {
        List<String> now = parts.unanswered().leaving();
        if (!now.equals(told)) {
            client.send(new UnansweredQueries(kiosk, now));
            told = now;
        }
        Optional<Ratings.Counted> counted = parts.ratings().counted();
        if (!counted.equals(toldCounts)) {
            counted.ifPresent(
                    all -> client.send(new RatingCounts(kiosk, all.from(), all.counts())));
            toldCounts = counted;
        }
    }
}
