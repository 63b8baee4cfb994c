// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.local.Beat;

/// Listens for the app's pulse. An app that had beaten and is silent for 15 seconds is reported;
/// one that was never started is not. Thread-safe.
public final class AppWatch {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    private final HealthBoard health;
    private final Clock clock;
    private Optional<Heard> last = Optional.empty();
    private long sessions;

    public AppWatch(HealthBoard health, Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    /// To be called about once a second.
    public void check() {
        health.set(HealthCode.APP_SILENT, isSilent());
    }

    /// Whether somebody is using the kiosk, as the app said last; nobody while it is silent.
    public synchronized boolean isInSession() {
        return !isSilent() && last.filter(heard -> heard.beat().inSession()).isPresent();
    }

    /// The last beat, for the technician.
    public synchronized Optional<Beat> lastBeat() {
        return last.map(Heard::beat);
    }

    void beat(Beat beat) {
        synchronized (this) {
            boolean isNew = last.filter(heard -> heard.beat().inSession()).isEmpty();
            sessions += beat.inSession() && isNew ? 1 : 0;
            last = Optional.of(new Heard(beat, clock.instant()));
        }
        health.clear(HealthCode.APP_SILENT);
    }

    /// How many sessions have begun, the one going on included.
    public synchronized long session() {
        return sessions;
    }

    private synchronized boolean isSilent() {
        Instant limit = clock.instant().minus(LONGEST_SILENCE);
        return last.filter(heard -> heard.at().isBefore(limit)).isPresent();
    }

    private record Heard(Beat beat, Instant at) {}
}
