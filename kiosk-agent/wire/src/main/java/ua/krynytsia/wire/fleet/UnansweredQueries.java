// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.util.List;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// All queries of a kiosk that found nothing and may leave it: each was typed in three sessions on
/// two days and holds no digits and no names. What is no longer listed was not typed for long.
///
/// @param queries folded words, at most 200 of at most 60 characters
public record UnansweredQueries(KioskId kiosk, List<String> queries) {
    private static final int MOST = 200;
    private static final int LONGEST = 60;

    public UnansweredQueries {
        queries = List.copyOf(queries);
        Require.that(queries.size() <= MOST, "at most " + MOST + " unanswered queries");
        for (String query : queries) {
            Require.text("unanswered query", LONGEST, query);
            Require.that(
                    query.codePoints().noneMatch(Character::isDigit),
                    "an unanswered query must hold no digits");
        }
    }
}
