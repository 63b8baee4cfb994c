// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.attachments;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.Submission;

/// Takes sealed files in: the forced file first, then the row. The same file sent again gets the
/// same answer. A file whose row is there and which itself is gone, as after a restored database,
/// is missing until it comes again. Thread-safe.
public final class Attachments {
    private static final Logger log = LoggerFactory.getLogger(Attachments.class);
    private static final int LANES = 64;

    private final SealedFolder folder;
    private final AttachmentTable table;
    private final Limits limits;
    private final Clock clock;
    private final List<ReentrantLock> lanes = new ArrayList<>();

    public Attachments(Path folder, Store store, Limits limits, Clock clock) {
        this.folder = new SealedFolder(folder);
        this.table = new AttachmentTable(store);
        this.limits = limits;
        this.clock = clock;
        for (int i = 0; i < LANES; i++) {
            lanes.add(new ReentrantLock());
        }
    }

    /// What protects the disk.
    ///
    /// @param kiosk bytes of one kiosk's files at most
    /// @param free bytes that stay free for everything else
    public record Limits(long kiosk, long free) {
        /// 8 GiB of a kiosk, 2 GiB stay free.
        public static final Limits USUAL = new Limits(8L << 30, 2L << 30);
    }

    /// Returns only when the file is safe on this disk.
    ///
    /// @param sealed the whole file; read only where it is not here yet
    /// @return empty where the limits leave no room for it
    public Optional<ReceivedAttachment> accept(KioskId kiosk, UUID reference, InputStream sealed) {
        Optional<ReceivedAttachment> known = find(kiosk, reference);
        if (known.isPresent()) {
            return known;
        }
        if (!hasRoom(kiosk)) {
            return Optional.empty();
        }
        keep(folder.receive(sealed), kiosk, reference);
        log.atInfo().addKeyValue("kiosk", kiosk).log("a resident's file taken in");
        return find(kiosk, reference);
    }

    /// Nobody waits here for a slow sender.
    private void keep(Path received, KioskId kiosk, UUID reference) {
        ReentrantLock lane = lanes.get(Math.floorMod(reference.hashCode(), LANES));
        lane.lock();
        try {
            folder.put(received, kiosk, reference);
            if (table.findReceived(kiosk, reference).isEmpty()) {
                table.insert(kiosk, reference, folder.length(kiosk, reference), now());
            }
        } finally {
            lane.unlock();
        }
    }

    /// Empty where it has not come.
    public Optional<ReceivedAttachment> find(KioskId kiosk, UUID reference) {
        if (!folder.holds(kiosk, reference)) {
            return Optional.empty();
        }
        return table.findReceived(kiosk, reference)
                .map(received -> new ReceivedAttachment(reference, received));
    }

    /// What a submission names and has not come.
    public List<UUID> missing(Submission submission) {
        KioskId kiosk = submission.origin().kiosk();
        return submission.listAttachments().stream()
                .map(Submission.Attachment::reference)
                .filter(reference -> find(kiosk, reference).isEmpty())
                .toList();
    }

    /// Makes the rows that the folder has and the database lost. To be run before the first file is
    /// taken in.
    ///
    /// @return how many
    public int rebuild() {
        List<SealedFolder.Found> lost =
                folder.listAll().stream()
                        .filter(it -> table.findReceived(it.kiosk(), it.reference()).isEmpty())
                        .toList();
        lost.forEach(it -> table.insert(it.kiosk(), it.reference(), it.length(), it.written()));
        if (!lost.isEmpty()) {
            log.atWarn().addKeyValue("count", lost.size()).log("residents' files found again");
        }
        return lost.size();
    }

    SealedFolder folder() {
        return folder;
    }

    private boolean hasRoom(KioskId kiosk) {
        long total = table.total(kiosk);
        long free = folder.free();
        boolean hasRoom = total < limits.kiosk() && free > limits.free();
        if (!hasRoom) {
            log.atError()
                    .addKeyValue("kiosk", kiosk)
                    .addKeyValue("bytes", total)
                    .addKeyValue("free", free)
                    .log("no room for residents' files");
        }
        return hasRoom;
    }

    /// To the microsecond, as the database keeps it: the answer never changes.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
