// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.CheckedRecord;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.rules.seal.FileSeal;
import ua.krynytsia.wire.Sha256;

/// Where the files of `outbox/attachments` lie, a [CheckedRecord] each; damaged ones are moved to
/// `outbox/quarantine`, never deleted by the program.
///
/// Not thread-safe: its owner locks.
final class ParcelShelf {
    private static final Logger LOG = LoggerFactory.getLogger(ParcelShelf.class);
    private static final String KIND = "attachment";
    private static final Path QUARANTINE = Path.of("outbox", "quarantine");

    private final Disk disk;

    ParcelShelf(Disk disk) {
        this.disk = disk;
    }

    List<Parcel> list() {
        return disk.list(Parcel.PLACE).stream()
                .flatMap(file -> Parcel.parse(file).stream())
                .toList();
    }

    long length(Parcel parcel) {
        return disk.length(parcel.file()).orElse(0L);
    }

    /// Sealed twice rather than held in memory sealed: the digest stands before the bytes.
    void write(Parcel parcel, FileSeal seal, byte[] plain) {
        Sha256 digest = digest(seal, plain);
        disk.write(
                parcel.file(),
                out -> {
                    out.write(CheckedRecord.line(KIND, digest));
                    seal.write(new ByteArrayInputStream(plain), out);
                });
    }

    void rename(Parcel before, Parcel after) {
        disk.move(before.file(), after.file());
    }

    /// What cannot be erased now is unclaimed after the next start, and erased then.
    void erase(Parcel parcel) {
        try {
            disk.delete(parcel.file());
        } catch (DiskException e) {
            LOG.atWarn().setCause(e).addKeyValue("file", parcel.file()).log("file not erased");
        }
    }

    /// Empty where a single bit is not as it was written.
    Optional<SealedFile> open(Parcel parcel) {
        try (InputStream file = disk.open(parcel.file())) {
            if (CheckedRecord.isWhole(KIND, file)) {
                int line = CheckedRecord.lineLength(KIND);
                return Optional.of(
                        new SealedFile(
                                length(parcel) - line, () -> disk.open(parcel.file()), line));
            }
        } catch (IOException | DiskException e) {
            LOG.atError().setCause(e).addKeyValue("file", parcel.file()).log("file unreadable");
        }
        return Optional.empty();
    }

    /// On a disk that takes no writes it stays where it is.
    void setAside(Parcel parcel) {
        try {
            disk.move(parcel.file(), QUARANTINE.resolve(parcel.file().getFileName()));
            LOG.atError().addKeyValue("file", parcel.file()).log("file put into quarantine");
        } catch (DiskException e) {
            LOG.atError().setCause(e).addKeyValue("file", parcel.file()).log("file not put aside");
        }
    }

    private static Sha256 digest(FileSeal seal, byte[] plain) {
        MessageDigest digest = Sha256.digest();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            seal.write(new ByteArrayInputStream(plain), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.from(digest.digest());
    }
}
