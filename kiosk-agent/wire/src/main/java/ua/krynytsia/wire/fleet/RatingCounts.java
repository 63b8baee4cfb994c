// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.RatingReason;
import ua.krynytsia.wire.Require;

/// How many visitors of a kiosk found what of use, from a day on: all that the kiosk counted since
/// then, in place of what it told before of these days. Earlier days stand as they were told.
///
/// @param from in Kyiv
/// @param counts at most 1000
public record RatingCounts(KioskId kiosk, LocalDate from, List<Count> counts) {
    /// As many counts fit in one message.
    public static final int MOST = 1000;

    public RatingCounts {
        Require.day("from", from);
        counts = Require.list("rating counts", 0, MOST, counts);
        for (Count count : counts) {
            Require.that(!count.day().isBefore(from), "a count must not be of an earlier day");
        }
    }

    /// @param times that one verdict was given about one document on one day, 1 to 100 000
    public record Count(
            DocumentKey about,
            LocalDate day,
            boolean isUseful,
            Optional<RatingReason> reason,
            int times) {
        private static final int MOST_TIMES = 100_000;

        public Count {
            Require.day("day", day);
            Require.that(!isUseful || reason.isEmpty(), "what was useful needs no reason");
            Require.that(times > 0 && times <= MOST_TIMES, "times must be 1 to " + MOST_TIMES);
        }
    }
}
