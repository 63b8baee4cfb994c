// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.live;

import ua.krynytsia.server.fleet.FleetService;
import ua.krynytsia.server.insight.RatingTable;
import ua.krynytsia.server.insight.UnansweredTable;
import ua.krynytsia.wire.fleet.RatingCounts;
import ua.krynytsia.wire.fleet.UnansweredQueries;

/// What terminals tell of their use, as the fleet hands it over.
public record LiveInsight(UnansweredTable unanswered, RatingTable ratings)
        implements FleetService.QueryIntake {
    @Override
    public void accept(UnansweredQueries queries) {
        unanswered.accept(queries);
    }

    @Override
    public void accept(RatingCounts counts) {
        ratings.accept(counts);
    }
}
