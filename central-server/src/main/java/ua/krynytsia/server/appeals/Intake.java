// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.SealedEnvelope;

/// Takes envelopes in: journal first, forced to disk, then the row. Never refuses one. The same
/// envelope sent again gets the same acknowledgement, with the first moment.
public final class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final int LANES = 64;

    private final Journal journal;
    private final Opener opener;
    private final Appeals appeals;
    private final Acknowledgements acknowledgements;
    private final Clock clock;
    private final List<ReentrantLock> lanes = new ArrayList<>();

    public Intake(
            Path journal,
            Opener opener,
            Appeals appeals,
            Acknowledgements acknowledgements,
            Clock clock) {
        this.journal = new Journal(journal);
        this.opener = opener;
        this.appeals = appeals;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
        for (int i = 0; i < LANES; i++) {
            lanes.add(new ReentrantLock());
        }
    }

    /// Returns only when the envelope is safe on this disk.
    public Acknowledgement accept(SealedEnvelope envelope) {
        return accept(envelope, () -> new JournalEntry(now(), envelope));
    }

    /// Takes one again that this server acknowledged before it was restored from a backup. Only its
    /// own word proves the first moment; without it the moment is that of the coming again, and an
    /// operator is told. Returns only when it is safe on this disk.
    public Acknowledgement takeBack(ReturnedEnvelope returned) {
        SealedEnvelope envelope = returned.envelope();
        Optional<Instant> first =
                returned.word().filter(acknowledgements::isOwn).map(Acknowledgement::registered);
        if (first.isEmpty()) {
            log.atWarn()
                    .addKeyValue("kiosk", envelope.kiosk())
                    .log("an envelope is given back without a word of ours for its first moment");
        }
        return accept(
                envelope,
                () ->
                        first.map(moment -> new JournalEntry(moment, envelope))
                                .orElseGet(() ->
                                        new JournalEntry(now(), envelope, Optional.of(true))));
    }

    private Acknowledgement accept(SealedEnvelope envelope, Supplier<JournalEntry> fresh) {
        UUID id = envelope.id();
        ReentrantLock lane = lanes.get(Math.floorMod(id.hashCode(), LANES));
        lane.lock();
        try {
            Optional<Instant> known = appeals.findRegistered(id);
            if (known.isPresent()) {
                return acknowledgements.of(id, known.get());
            }
            JournalEntry entry = journal.find(id).orElseGet(() -> journalled(fresh.get()));
            appeals.insert(entry, opener.open(entry.envelope()));
            log.atInfo().addKeyValue("kiosk", envelope.kiosk()).log("envelope taken in");
            return acknowledgements.of(id, entry.registered());
        } finally {
            lane.unlock();
        }
    }

    /// Makes the rows that the journal has and the database lost. To be run before the first
    /// envelope is taken in.
    ///
    /// @return how many
    public int rebuild() {
        Set<UUID> known = appeals.listIds();
        List<JournalEntry> missing =
                journal.listAll().stream()
                        .filter(entry -> !known.contains(entry.envelope().id()))
                        .toList();
        missing.forEach(entry -> appeals.insert(entry, opener.open(entry.envelope())));
        if (!missing.isEmpty()) {
            log.atWarn()
                    .addKeyValue("count", missing.size())
                    .log("appeals rebuilt from the intake journal");
        }
        return missing.size();
    }

    private JournalEntry journalled(JournalEntry entry) {
        journal.write(entry);
        return entry;
    }

    /// To the microsecond, as the database keeps it: the acknowledgement never changes.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
