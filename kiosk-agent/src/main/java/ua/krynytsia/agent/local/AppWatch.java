// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.local.Beat;

/// Listens for the app's pulse. An app that had beaten and is silent for 15 seconds, or whose
/// frames stand still as long, is reported; one that was never started is not. One that has no
/// voice for who cannot see it says so with its beat. Thread-safe.
public final class AppWatch {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    private final HealthBoard health;
    private final Clock clock;
    private Optional<Heard> last = Optional.empty();
    private Optional<Instant> used = Optional.empty();
    private long sessions;
    private long runs;

    /// @param clock one that does not jump, such as a [ua.krynytsia.agent.supervise.SteadyClock]
    public AppWatch(HealthBoard health, Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    /// To be called about once a second.
    public void check() {
        health.set(HealthCode.APP_SILENT, isStuck());
        health.set(HealthCode.VOICE_ABSENT, isMute());
    }

    /// Whether it has beaten and is silent now, or beats without drawing.
    public synchronized boolean isStuck() {
        Instant limit = clock.instant().minus(LONGEST_SILENCE);
        return isSilent() || last.filter(heard -> heard.drawn().isBefore(limit)).isPresent();
    }

    /// Whether it says that it could not speak.
    private synchronized boolean isMute() {
        return last.flatMap(heard -> heard.beat().hasVoice()).filter(can -> !can).isPresent();
    }

    /// Whether somebody is using the kiosk, as the app said last; nobody while it is silent.
    public synchronized boolean isInSession() {
        return !isSilent() && last.filter(heard -> heard.beat().inSession()).isPresent();
    }

    /// How long nobody has used the kiosk, as far as this agent has seen; zero during a session,
    /// empty where it has seen none.
    public synchronized Optional<Duration> sinceSession() {
        return used.map(at -> Duration.between(at, clock.instant()));
    }

    /// The last beat, for the technician.
    public synchronized Optional<Beat> lastBeat() {
        return last.map(Heard::beat);
    }

    /// How many sessions have begun, the one going on included.
    public synchronized long session() {
        return sessions;
    }

    /// How many starts of the app have been seen, by what the app says of its run.
    public synchronized long runs() {
        return runs;
    }

    /// What the app says of itself.
    public void beat(Beat beat) {
        synchronized (this) {
            Instant now = clock.instant();
            boolean isNewSession = last.filter(heard -> heard.beat().inSession()).isEmpty();
            sessions += beat.inSession() && isNewSession ? 1 : 0;
            runs += last.filter(heard -> !beat.isOfAnotherRun(heard.beat())).isEmpty() ? 1 : 0;
            boolean isStill =
                    last.filter(heard -> heard.beat().frames() == beat.frames()).isPresent();
            Instant drawn = isStill ? last.map(Heard::drawn).orElse(now) : now;
            used = beat.inSession() ? Optional.of(now) : used;
            last = Optional.of(new Heard(beat, now, drawn));
        }
        check();
    }

    private boolean isSilent() {
        Instant limit = clock.instant().minus(LONGEST_SILENCE);
        return last.filter(heard -> heard.at().isBefore(limit)).isPresent();
    }

    /// @param drawn when the number of frames was last seen to change
    private record Heard(Beat beat, Instant at, Instant drawn) {}
}
