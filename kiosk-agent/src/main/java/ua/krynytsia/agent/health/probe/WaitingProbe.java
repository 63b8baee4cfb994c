// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Whether the same envelope has been the next to leave for a day; keeps `OUTBOX_OLD`. Which one it
/// is and since when lies on the disk, so that a restart does not begin the day anew.
public final class WaitingProbe implements Probe {
    private static final Logger log = LoggerFactory.getLogger(WaitingProbe.class);
    private static final Path FILE = Path.of("health", "waiting");
    private static final Duration LONG = Duration.ofHours(24);

    private final Supplier<Optional<UUID>> next;
    private final Disk disk;
    private final HealthBoard health;
    private final Clock clock;
    private Optional<Waiting> noted;

    /// @param next the envelope that leaves next; empty while none waits
    /// @param clock the server's time, as far as it is known
    public WaitingProbe(Supplier<Optional<UUID>> next, Disk disk, HealthBoard health, Clock clock) {
        this.next = next;
        this.disk = disk;
        this.health = health;
        this.clock = clock;
        this.noted = read();
    }

    @Override
    public void check() {
        try {
            Optional<UUID> now = next.get();
            if (!noted.map(Waiting::envelope).equals(now)) {
                note(now.map(id -> new Waiting(id, clock.instant())));
            }
        } catch (DiskException e) {
            log.atDebug().setCause(e).log("what waits cannot be noted");
        }
        Instant limit = clock.instant().minus(LONG);
        health.set(
                HealthCode.OUTBOX_OLD, noted.filter(it -> !it.since().isAfter(limit)).isPresent());
    }

    private void note(Optional<Waiting> fresh) {
        noted = fresh;
        if (fresh.isPresent()) {
            disk.write(FILE, fresh.get().toString().getBytes(StandardCharsets.US_ASCII));
        } else {
            disk.delete(FILE);
        }
    }

    private Optional<Waiting> read() {
        return disk.read(FILE).flatMap(it -> parse(new String(it, StandardCharsets.US_ASCII)));
    }

    /// What cannot be read counts from now.
    private static Optional<Waiting> parse(String line) {
        String[] parts = line.split(" ", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new Waiting(UUID.fromString(parts[0]), Instant.parse(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private record Waiting(UUID envelope, Instant since) {
        @Override
        public String toString() {
            return envelope + " " + since;
        }
    }
}
