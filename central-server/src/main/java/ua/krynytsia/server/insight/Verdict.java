// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What editors decided about a query.
///
/// @param section the id of the section that should answer it
public record Verdict(State state, Optional<String> section) {
    /// Nobody has decided yet.
    public static final Verdict NONE = new Verdict(State.OPEN, Optional.empty());

    /// Whether anything is still to be done.
    public enum State {
        OPEN,
        /// There is an answer now.
        DONE,
        /// There need be none.
        IGNORED;

        /// As the table and the page's address write it.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> find(String id) {
            return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
        }
    }
}
