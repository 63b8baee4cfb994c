// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.outbox.attachments.Attachments;
import ua.krynytsia.agent.outbox.attachments.Keeping;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnvelopeMark;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// The outbox as files; nothing else is its record. What is in memory is rebuilt from them at each
/// start.
///
/// The envelope is forced before the sequence is: a power cut between the two leaves an envelope
/// whose sequence is found again when the files are read, so there is no gap and no number twice.
public final class FileOutbox implements Outbox {
    /// How long an acknowledged envelope stays at least, sealed, so that a server restored from a
    /// backup can be given it again; longer while the server has it in no verified backup.
    public static final Duration RETENTION = Duration.ofDays(35);

    private static final Logger LOG = LoggerFactory.getLogger(FileOutbox.class);

    /// All envelopes together, confirmed ones with them.
    private static final long MOST_BYTES = 1L << 30;

    private static final Duration BETWEEN_PRUNES = Duration.ofHours(1);
    private static final Path SECRET = Path.of("outbox/secret");

    private final Shelf shelf;
    private final Kept acknowledged;
    private final Receipts receipts;
    private final Sealing sealing;
    private final HealthBoard health;
    private final Clock clock;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private final Inventory inventory = new Inventory();
    private final Attachments attachments;
    private Instant pruned = Instant.MIN;
    private Optional<EnvelopeMark> marked = Optional.empty();

    /// Reads what is on the disk.
    ///
    /// @param sender empty until the kiosk is enrolled
    public FileOutbox(
            Disk disk,
            Supplier<Optional<Sender>> sender,
            HealthBoard health,
            Clock clock,
            SecureRandom random) {
        this.shelf = new Shelf(disk);
        this.acknowledged = new Kept(disk, RETENTION);
        this.receipts = new Receipts(KioskSecret.at(disk, SECRET, random));
        this.health = health;
        this.clock = clock;
        this.attachments = new Attachments(disk, health, clock);
        this.sealing = new Sealing(receipts, attachments, sender, clock, random);
        rebuild();
    }

    @Override
    public SubmittedReceipt accept(Draft draft) {
        SubmittedReceipt receipt;
        synchronized (lock) {
            UUID id = receipts.envelope(draft.id());
            Optional<EnvelopeFile> before = findKept(id);
            if (before.isPresent()) {
                return receipt(draft, before.get());
            }
            requireRoom();
            EnvelopeFile file = sealing.words(draft, id, inventory.sequence() + 1);
            put(file);
            attachments.claim(id, file.listAttachments());
            keepSequence();
            receipt = receipt(draft, file);
        }
        watchers.forEach(Runnable::run);
        return receipt;
    }

    @Override
    public Keeping attach(UUID draft, AttachedFile file, byte[] content) {
        UUID envelope = receipts.envelope(draft);
        synchronized (lock) {
            receipts.requireLasting();
            if (inventory.find(envelope).isPresent()) {
                attachments.claim(envelope);
            }
        }
        return sealing.file(draft, file, content);
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public int waiting() {
        synchronized (lock) {
            return inventory.waiting();
        }
    }

    @Override
    public Optional<SealedEnvelope> next() {
        synchronized (lock) {
            return first().map(EnvelopeFile::envelope);
        }
    }

    @Override
    public Optional<Instant> oldest() {
        synchronized (lock) {
            Optional<Instant> words = first().map(EnvelopeFile::submitted);
            return attachments.earlier(words);
        }
    }

    /// The server's word is forced before the envelope ceases to wait.
    @Override
    public void confirmed(Acknowledgement acknowledgement) {
        UUID envelope = acknowledgement.envelope();
        acknowledgement.missing().ifPresent(files -> attachments.missing(envelope, files));
        synchronized (lock) {
            Optional<Inventory.Held> held = inventory.find(envelope);
            if (held.isEmpty() || isKnown(acknowledgement)) {
                return;
            }
            acknowledged.keep(acknowledgement.withMissing(List.of()));
            marked = Optional.empty();
            if (!held.get().isWaiting()) {
                return;
            }
            long sequence = held.get().sequence();
            attachments.delivered(envelope);
            Path confirmed = shelf.confirm(envelope, sequence, today());
            inventory.put(envelope, new Inventory.Held(confirmed, sequence, held.get().length()));
            pruneHourly();
        }
        watchers.forEach(Runnable::run);
    }

    @Override
    public EnvelopeMark mark() {
        synchronized (lock) {
            EnvelopeMark mark =
                    marked.orElseGet(() ->
                            new EnvelopeMark(
                                    inventory.confirmed(),
                                    acknowledged.oldest(),
                                    acknowledged.newest(),
                                    inventory.confirmedSum()));
            marked = Optional.of(mark);
            return mark;
        }
    }

    @Override
    public List<UUID> listConfirmed() {
        synchronized (lock) {
            return inventory.listConfirmed();
        }
    }

    @Override
    public Optional<ReturnedEnvelope> findConfirmed(UUID id) {
        synchronized (lock) {
            return inventory
                    .find(id)
                    .filter(held -> !held.isWaiting())
                    .flatMap(_ -> findKept(id))
                    .map(file -> new ReturnedEnvelope(file.envelope(), acknowledged.find(id)));
        }
    }

    /// Whether nothing changes by it.
    private boolean isKnown(Acknowledgement acknowledgement) {
        UUID envelope = acknowledgement.envelope();
        Acknowledgement kept = acknowledgement.withMissing(List.of());
        return inventory.find(envelope).filter(held -> !held.isWaiting()).isPresent()
                && acknowledged.find(envelope).filter(kept::equals).isPresent();
    }

    @Override
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /// Of what is confirmed only the names are read: a file is judged when it is needed.
    private void rebuild() {
        long known = shelf.sequence();
        inventory.reached(known);
        shelf.confirmed().forEach(inventory::put);
        for (Path path : shelf.list(Shelf.WAITING)) {
            shelf.take(path)
                    .ifPresent(file -> {
                        addWaiting(file, shelf.length(path));
                        attachments.claim(file.envelope().id(), file.listAttachments());
                    });
        }
        attachments.delivered(id -> inventory.isConfirmed(id) || shelf.isQuarantined(id));
        health.set(HealthCode.ENVELOPE_DAMAGED, shelf.hasQuarantined());
        if (inventory.sequence() > known) {
            keepSequence();
        }
        prune();
    }

    private Optional<EnvelopeFile> first() {
        for (Optional<UUID> id = inventory.first(); id.isPresent(); id = inventory.first()) {
            Optional<EnvelopeFile> file = findKept(id.get());
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    /// @throws DiskException nothing may be accepted
    private void requireRoom() {
        try {
            receipts.requireLasting();
        } catch (DiskException e) {
            health.raise(HealthCode.DISK_WRITE_FAILED);
            throw e;
        }
        if (isFull()) {
            prune();
        }
        health.set(HealthCode.OUTBOX_FULL, isFull());
        if (isFull()) {
            var full = new IOException("it holds " + inventory.bytes() + " bytes already");
            throw new DiskException("the outbox takes no more", full);
        }
    }

    private void put(EnvelopeFile file) {
        try {
            addWaiting(file, shelf.put(file));
        } catch (DiskException e) {
            health.raise(HealthCode.DISK_WRITE_FAILED);
            if (!shelf.withdraw(file.envelope().id())) {
                addWaiting(file, file.encoded().length);
            }
            throw e;
        }
    }

    /// The envelope is safe already; a sequence that cannot be written is found again from it.
    private void keepSequence() {
        try {
            shelf.keepSequence(inventory.sequence());
        } catch (DiskException e) {
            health.raise(HealthCode.DISK_WRITE_FAILED);
            LOG.atWarn().setCause(e).log("outbox sequence not written");
        }
    }

    private void addWaiting(EnvelopeFile file, long length) {
        UUID id = file.envelope().id();
        inventory.put(id, new Inventory.Held(Shelf.waiting(id), file.sequence(), length));
    }

    /// Forgets an envelope whose file turns out to be damaged.
    private Optional<EnvelopeFile> findKept(UUID id) {
        Optional<Inventory.Held> held = inventory.find(id);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Optional<EnvelopeFile> file = shelf.take(held.get().path());
        if (file.isEmpty()) {
            inventory.remove(id);
            marked = Optional.empty();
            health.raise(HealthCode.ENVELOPE_DAMAGED);
        }
        return file;
    }

    private boolean isFull() {
        return inventory.bytes() > MOST_BYTES;
    }

    /// Whatever the clock jumps to, the next hour prunes again.
    private void pruneHourly() {
        if (Duration.between(pruned, clock.instant()).abs().compareTo(BETWEEN_PRUNES) >= 0) {
            prune();
        }
    }

    private void prune() {
        pruned = clock.instant();
        try {
            acknowledged.expendable().forEach(this::giveUp);
            health.set(HealthCode.OUTBOX_FULL, isFull());
        } catch (DiskException e) {
            LOG.atWarn().setCause(e).log("old envelopes are not removed");
        }
    }

    /// Its files go first; the word goes last: an envelope without it would be kept for ever.
    private void giveUp(UUID envelope) {
        Optional<Inventory.Held> confirmed =
                inventory.find(envelope).filter(held -> !held.isWaiting());
        if (!attachments.isExpendable(envelope, acknowledged.backedUp())) {
            return;
        }
        attachments.forget(envelope);
        if (confirmed.isPresent()) {
            shelf.delete(confirmed.get().path());
            inventory.remove(envelope);
        }
        acknowledged.forget(envelope);
        marked = Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private SubmittedReceipt receipt(Draft draft, EnvelopeFile file) {
        return receipts.receipt(draft.id(), file.prefix(), file.sequence(), file.submitted());
    }
}
