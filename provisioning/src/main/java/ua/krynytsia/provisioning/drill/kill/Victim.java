// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kill;

import java.time.Duration;

/// A process that is killed and started again.
///
/// @param usualStart from its start to its first service, nothing else running
/// @param longestLife how long it is left alone at most once it serves
record Victim(String name, Life life, Duration usualStart, Duration longestLife) {
    /// What is done to it.
    interface Life {
        /// Returns as soon as the process is there.
        void launch();

        void awaitServing();

        /// SIGKILL, no last words.
        void kill();
    }
}
