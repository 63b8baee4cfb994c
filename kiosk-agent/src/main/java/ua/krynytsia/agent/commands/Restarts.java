// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.wire.local.Beat;

/// Restarts of the screen and of the machine: each waits until nobody uses the kiosk, at most ten
/// minutes, writes down how things stand, asks once, and is done when they stand otherwise.
final class Restarts {
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration APP = Duration.ofSeconds(60);
    private static final Duration MACHINE = Duration.ofMinutes(5);
    private static final long NO_BEAT = Long.MAX_VALUE;

    private final Hands hands;
    private final Patience patience;

    Restarts(Hands hands, Patience patience) {
        this.hands = hands;
        this.patience = patience;
    }

    /// The memo is the run of the app, or the number of frames that one had drawn which does not
    /// tell its runs apart.
    Outcome restartApp(Kept kept) {
        UUID id = kept.command().id();
        Optional<Beat> beat = hands.screen().watch().lastBeat();
        if (kept.memo().isEmpty()) {
            return isBusy(id)
                    ? new Outcome.Waits()
                    : new Outcome.Notes(memoOf(beat), hands.screen().care()::restart);
        }
        if (beat.filter(now -> isAnew(now, kept.memo().get())).isPresent()) {
            return new Outcome.Done();
        }
        return orFailed(id, APP, new Outcome.Failed(Reasons.NO_RESTART));
    }

    private static String memoOf(Optional<Beat> beat) {
        return beat.map(now -> now.run().map(UUID::toString).orElse(Long.toString(now.frames())))
                .orElse(Long.toString(NO_BEAT));
    }

    private static boolean isAnew(Beat now, String memo) {
        boolean isCount = memo.matches("[0-9]{1,19}");
        return isCount
                ? now.frames() < Long.parseLong(memo)
                : now.run().filter(run -> !run.toString().equals(memo)).isPresent();
    }

    /// The memo is the start of the machine in which the reboot was asked for.
    Outcome reboot(Kept kept) {
        UUID id = kept.command().id();
        String boot = hands.machine().boot().current();
        if (kept.memo().isEmpty()) {
            return isBusy(id)
                    ? new Outcome.Waits()
                    : new Outcome.Notes(boot, () -> hands.machine().verbs().ask(Verb.REBOOT));
        }
        if (!kept.memo().get().equals(boot)) {
            return new Outcome.Done();
        }
        return orFailed(id, MACHINE, new Outcome.Failed(Reasons.NO_REBOOT));
    }

    private boolean isBusy(UUID id) {
        return hands.screen().watch().isInSession() && !patience.isOver(id, "session", LEASE);
    }

    private Outcome orFailed(UUID id, Duration longest, Outcome.Failed failed) {
        return patience.isOver(id, "asked", longest) ? failed : new Outcome.Waits();
    }
}
