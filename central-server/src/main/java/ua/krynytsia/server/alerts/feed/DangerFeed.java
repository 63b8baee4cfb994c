// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts.feed;

import java.util.concurrent.CompletableFuture;
import ua.krynytsia.server.alerts.Feeds;

/// Somebody who knows whether there is an air raid alert in this city now.
public interface DangerFeed {
    Feeds.Name name();

    /// Asks once; returns at once.
    ///
    /// @return what it says, some seconds later at the most; never fails: a source that hangs or
    ///   talks nonsense is [Answer.Silent], and asking again may help
    CompletableFuture<Answer> ask();

    /// What it says.
    sealed interface Answer {
        record Danger() implements Answer {}

        record Calm() implements Answer {}

        /// Nothing that could be understood.
        ///
        /// @param reason for the log
        record Silent(String reason) implements Answer {}
    }
}
