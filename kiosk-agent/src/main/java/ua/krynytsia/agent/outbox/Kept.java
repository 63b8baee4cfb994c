// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.CheckedRecord;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.json.WireJson;

/// The server's acknowledgements, a [CheckedRecord] each in `outbox/acknowledged/ID`, kept as long
/// as the envelope is. All moments in them are the server's own, so that no jump of this kiosk's
/// clock ends the keeping early: the latest of them is how late it is at least.
///
/// Not thread-safe: its owner locks.
final class Kept {
    static final Path PLACE = Path.of("outbox/acknowledged");
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final String KIND = "acknowledgement";

    private final Disk disk;
    private final Duration retention;
    private final Map<UUID, Acknowledgement> known = new HashMap<>();
    private Instant backedUp = Instant.MIN;
    private Instant latest = Instant.MIN;

    /// Reads what is there; what is damaged is passed over, and its envelope kept.
    ///
    /// @param retention how long an envelope is kept at least
    Kept(Disk disk, Duration retention) {
        this.disk = disk;
        this.retention = retention;
        for (Path file : disk.list(PLACE)) {
            read(file).ifPresent(this::learn);
        }
    }

    void keep(Acknowledgement acknowledgement) {
        Bytes json = Bytes.of(WireJson.write(acknowledgement));
        disk.write(file(acknowledgement.envelope()), CheckedRecord.encode(KIND, json));
        learn(acknowledgement);
    }

    Optional<Acknowledgement> find(UUID envelope) {
        return Optional.ofNullable(known.get(envelope));
    }

    /// The first of the moments kept.
    Optional<Instant> oldest() {
        return known.values().stream().map(Acknowledgement::registered).min(Instant::compareTo);
    }

    /// The last of the moments kept.
    Optional<Instant> newest() {
        return known.values().stream().map(Acknowledgement::registered).max(Instant::compareTo);
    }

    /// Envelopes that the server has in a verified backup and that were kept long enough.
    List<UUID> expendable() {
        if (backedUp.equals(Instant.MIN)) {
            return List.of();
        }
        Instant before = latest.minus(retention);
        return known.values().stream()
                .filter(it -> it.registered().isBefore(backedUp))
                .filter(it -> it.registered().isBefore(before))
                .map(Acknowledgement::envelope)
                .toList();
    }

    /// Everything that the server took in before is in a verified backup.
    Instant backedUp() {
        return backedUp;
    }

    void forget(UUID envelope) {
        disk.delete(file(envelope));
        known.remove(envelope);
    }

    /// `latest` is the latest moment that the server spoke of.
    private void learn(Acknowledgement word) {
        known.put(word.envelope(), word);
        Instant backup = word.backedUp().orElse(Instant.MIN);
        backedUp = later(backedUp, backup);
        latest = later(later(latest, word.registered()), backup);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<Acknowledgement> read(Path file) {
        try {
            return disk.read(file)
                    .flatMap(bytes -> CheckedRecord.decode(KIND, bytes))
                    .map(json -> WireJson.read(json.toArray(), Acknowledgement.class));
        } catch (WireException e) {
            LOG.atError().setCause(e).addKeyValue("file", file).log("not an acknowledgement");
            return Optional.empty();
        }
    }

    private static Path file(UUID envelope) {
        return PLACE.resolve(envelope.toString());
    }
}
