// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.local.AlertState;

/// Decides what is to be seen: what holds takes the whole glass for every visitor anew, until they
/// say that they go on; then a strip stays. An all-clear is shown where the alert itself was seen.
/// By a clock that never jumps, in nanoseconds.
final class Situation {
    /// A restart of the agent is not worth a word.
    private static final long DOUBT = TimeUnit.SECONDS.toNanos(10);

    private static final long ALL_CLEAR = TimeUnit.MINUTES.toNanos(2);

    private Optional<AlertState> state = Optional.empty();
    private boolean isCutOff;
    private Optional<Long> unknownSince = Optional.empty();
    private Set<String> understood = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private Optional<Ended> ended = Optional.empty();

    /// What is to be seen now.
    sealed interface View {
        record Nothing() implements View {}

        /// The whole glass.
        ///
        /// @param others what holds besides
        record Danger(Alert alert, List<Alert> others, boolean isSure) implements View {}

        /// The whole glass, for a while.
        record AllClear(Alert alert) implements View {}

        /// Above every screen.
        record Strip(Alert alert, boolean isSure) implements View {}

        /// Above every screen.
        record Unknown() implements View {}
    }

    void heard(AlertState now, long nanos) {
        for (Alert over : now.ended()) {
            if (seen.remove(over.id())) {
                ended = Optional.of(new Ended(over, nanos));
            }
        }
        now.active().forEach(alert -> seen.add(alert.id()));
        state = Optional.of(now);
        doubt(nanos);
    }

    /// The agent is gone, or back.
    void cutOff(boolean now, long nanos) {
        isCutOff = now;
        doubt(nanos);
    }

    /// The visitor goes on.
    void understood() {
        state.ifPresent(now -> now.active().forEach(alert -> understood.add(alert.id())));
        ended = Optional.empty();
    }

    /// The visitor wants to read it again.
    void again() {
        understood.clear();
    }

    /// Another visitor.
    void anew() {
        understood = new HashSet<>();
    }

    /// @param saysUnknown whether the city wants to have it said
    View view(long nanos, boolean saysUnknown) {
        List<Alert> active = state.map(AlertState::active).orElse(List.of());
        boolean isSure = unknownSince.isEmpty();
        if (!active.isEmpty()) {
            Alert first = active.getFirst();
            return active.stream().allMatch(alert -> understood.contains(alert.id()))
                    ? new View.Strip(first, isSure)
                    : new View.Danger(first, active.subList(1, active.size()), isSure);
        }
        if (ended.filter(over -> nanos - over.since() < ALL_CLEAR).isPresent()) {
            return new View.AllClear(ended.get().alert());
        }
        boolean isUnknown = unknownSince.filter(since -> nanos - since >= DOUBT).isPresent();
        return isUnknown && saysUnknown ? new View.Unknown() : new View.Nothing();
    }

    private void doubt(long nanos) {
        boolean isSure = !isCutOff && state.filter(AlertState::isKnown).isPresent();
        unknownSince = isSure ? Optional.empty() : Optional.of(unknownSince.orElse(nanos));
    }

    private record Ended(Alert alert, long since) {}
}
