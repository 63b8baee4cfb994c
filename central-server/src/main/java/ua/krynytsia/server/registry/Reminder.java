// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// That an update of a resource comes near, or is overdue.
///
/// @param due the day of the update that it speaks of
/// @param noticed when it was first given
public record Reminder(String resource, LocalDate due, Kind kind, Instant noticed) {
    /// How far off the update is.
    public enum Kind {
        IN_14_DAYS(-14),
        IN_5_DAYS(-5),
        TOMORROW(-1),
        OVERDUE_1(1),
        OVERDUE_7(7),
        OVERDUE_30(30);

        private final int from;

        Kind(int from) {
            this.from = from;
        }

        public boolean isOverdue() {
            return from > 0;
        }

        /// The one that is to be given on `today`; empty where the update is far off, or today.
        static Optional<Kind> on(LocalDate today, LocalDate due) {
            long past = ChronoUnit.DAYS.between(due, today);
            return Arrays.stream(values())
                    .filter(kind -> past >= kind.from && (past < 0 || kind.isOverdue()))
                    .max(Comparator.comparingInt(kind -> kind.from));
        }
    }
}
