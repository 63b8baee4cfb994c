// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.pace;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.library.EditionSource;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.agent.supervise.Wake;

/// How often the server is asked: at each ring, at each turn, and after a failure by its kind. One
/// that may pass by itself is tried again within half a minute, but never before the server asked
/// to be left alone for; a permanent one within ten minutes. Thread-safe.
public final class Pace {
    private static final Logger log = LoggerFactory.getLogger(Pace.class);
    private static final Backoff PASSING =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));
    private static final Backoff PERMANENT =
            new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(10));

    private final Surroundings around;
    private final Reachability reachability;

    public Pace(Surroundings around, Reachability reachability) {
        this.around = around;
        this.reachability = reachability;
    }

    /// Runs `work` at each ring and at each turn; after a failure sooner.
    ///
    /// @param turn how long until the next one
    public void repeat(Wake bell, Supplier<Duration> turn, Runnable work)
            throws InterruptedException {
        int failures = 0;
        for (Duration next = turn.get(); ; ) {
            bell.await(next);
            try {
                work.run();
                failures = 0;
                next = turn.get();
            } catch (CentralException e) {
                failures++;
                next = afterFailure(e, failures);
            } catch (EditionSource.BrokenException e) {
                failures++;
                next = afterFailure(CentralException.away("an edition", e), failures);
            }
        }
    }

    /// Notes the failure and waits as long as the server asks for.
    ///
    /// @param failures in a row, from 1
    /// @return how much longer to wait before the next attempt, unless there is a reason to hurry
    public Duration afterFailure(CentralException e, int failures) throws InterruptedException {
        reachability.failed(e);
        log.atDebug().setCause(e).addKeyValue("failures", failures).log("the server is away");
        if (failures == 1 && !(e instanceof CentralException.Away)) {
            log.atWarn().addKeyValue("reason", e.getMessage()).log("the server answers wrongly");
        }
        return switch (e) {
            case CentralException.Away _ -> PASSING.delay(failures, around.random());
            case CentralException.Refused _ -> PERMANENT.delay(failures, around.random());
            case CentralException.Busy busy -> {
                around.sleeper().sleep(busy.after());
                yield PASSING.delay(failures, around.random());
            }
        };
    }
}
