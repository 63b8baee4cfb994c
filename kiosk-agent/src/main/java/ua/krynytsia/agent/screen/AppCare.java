// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.screen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.local.AppWatch;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.agent.supervise.Verbs;

/// Judges the app's pulse and asks for a restart of one that hangs. When three starts of the app
/// within ten minutes ended in hanging or by themselves, it gets the safe page, until it has been
/// well for ten minutes or somebody takes it away; a restart that brings no app within a minute is
/// reported. Thread-safe.
public final class AppCare {
    private static final Logger log = LoggerFactory.getLogger(AppCare.class);
    private static final int MOST_FAILURES = 3;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration HEALTHY = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AppWatch watch;
    private final Verbs verbs;
    private final SafePage safePage;
    private final HealthBoard health;
    private final Clock clock;
    private final Deque<Instant> failures = new ArrayDeque<>();
    private Optional<Instant> asked = Optional.empty();
    private long runsSeen;
    private long counted;
    private Instant wellSince;

    /// @param clock one that does not jump, the watch's own
    public AppCare(
            AppWatch watch, Verbs verbs, SafePage safePage, HealthBoard health, Clock clock) {
        this.watch = watch;
        this.verbs = verbs;
        this.safePage = safePage;
        this.health = health;
        this.clock = clock;
        this.wellSince = clock.instant();
    }

    /// To be called about once a second.
    public synchronized void check() {
        watch.check();
        Instant now = clock.instant();
        noteRuns(now);
        if (watch.isStuck()) {
            wellSince = now;
            if (asked.isEmpty()) {
                ask(now);
                count(now);
            }
        }
        asked.filter(at -> !now.isBefore(at.plus(PATIENCE))).ifPresent(_ -> unanswered());
        if (safePage.isUp() && !now.isBefore(wellSince.plus(HEALTHY)) && watch.runs() > 0) {
            safePage.put(false);
        }
    }

    /// Asks for a restart that is no failure: somebody wants it.
    ///
    /// @throws AgentException where nobody can be asked
    public synchronized void restart() {
        Instant now = clock.instant();
        noteRuns(now);
        verbs.ask(Verb.RESTART_APP);
        counted = runsSeen;
        asked = Optional.of(now);
    }

    /// Takes the safe page away: somebody has looked after the kiosk.
    public synchronized void forgive() {
        failures.clear();
        safePage.put(false);
    }

    private void noteRuns(Instant now) {
        long runs = watch.runs();
        if (runs > runsSeen) {
            if (runsSeen > 0) {
                count(now);
            }
            runsSeen = runs;
            asked = Optional.empty();
            wellSince = now;
            health.clear(HealthCode.RESTART_REFUSED);
        }
    }

    /// The end of the present run is a failure, once, unless somebody wanted it.
    private void count(Instant now) {
        if (counted == runsSeen) {
            return;
        }
        counted = runsSeen;
        failures.add(now);
        failures.removeIf(at -> at.isBefore(now.minus(WINDOW)));
        if (failures.size() >= MOST_FAILURES && !safePage.isUp()) {
            log.atError().addKeyValue("failures", failures.size()).log("the app keeps failing");
            safePage.put(true);
        }
    }

    private void ask(Instant now) {
        asked = Optional.of(now);
        try {
            verbs.ask(Verb.RESTART_APP);
            if (counted != runsSeen) {
                log.atWarn().log("the app hangs; a restart is asked for");
            }
        } catch (AgentException e) {
            health.raise(HealthCode.RESTART_REFUSED);
            log.atDebug().setCause(e).log("nobody can be asked for a restart");
        }
    }

    /// The app may be asked for again with the next second.
    private void unanswered() {
        asked = Optional.empty();
        health.raise(HealthCode.RESTART_REFUSED);
    }
}
