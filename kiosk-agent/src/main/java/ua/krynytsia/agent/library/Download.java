// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.library.record.Changes;
import ua.krynytsia.agent.library.record.EditionFiles;
import ua.krynytsia.agent.library.record.RefusedException;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Manifest;

/// Fetches the frames of one edition into the incoming file, forced, and holds them against the
/// manifest. Never takes more bytes than the manifest announces.
final class Download {
    private static final int PIECE = 64 * 1024;

    /// A patch packs at most 32 MiB; what does not shrink comes with some bytes more.
    private static final long LONGEST_DELTA = 34L << 20;

    private final Disk disk;
    private final EditionSource source;
    private final Progress progress;

    Download(Disk disk, EditionSource source, Progress progress) {
        this.disk = disk;
        this.source = source;
        this.progress = progress;
    }

    /// Fetches what changed since `from` into the incoming file, unread.
    ///
    /// @return whether the source offers it
    boolean delta(EditionNumber to, EditionNumber from) {
        Optional<InputStream> offered = source.delta(to, from);
        try {
            offered.ifPresent(packed -> receive(packed, LONGEST_DELTA));
            return offered.isPresent();
        } catch (RefusedException _) {
            return false;
        }
    }

    /// @throws RefusedException where the snapshot is not what the manifest announces
    Changes snapshot(Manifest manifest) {
        long announced = manifest.size().packedBytes();
        long received = receive(source.snapshot(manifest.number()), announced);
        if (received != announced) {
            throw new RefusedException(
                    "the snapshot of edition "
                            + manifest.number()
                            + " is "
                            + received
                            + " bytes long, but its manifest says "
                            + announced);
        }
        progress.downloaded(manifest);
        return checked(manifest, new TreeMap<>());
    }

    private Changes checked(Manifest manifest, SortedMap<DocumentKey, Sha256> before) {
        try (InputStream packed = disk.open(EditionFiles.INCOMING)) {
            Changes changes = Changes.read(packed, manifest, before.size());
            changes.check(before, manifest);
            return changes;
        } catch (RuleException e) {
            throw new RefusedException("edition " + manifest.number() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new DiskException("cannot read " + EditionFiles.INCOMING, e);
        }
    }

    private long receive(InputStream offered, long most) {
        long[] received = {0};
        try (offered) {
            disk.write(EditionFiles.INCOMING, out -> received[0] = copy(offered, out, most));
        } catch (IOException e) {
            throw new EditionSource.BrokenException("an edition's download cannot be closed", e);
        }
        return received[0];
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long total = 0;
        for (int count = read(in, piece); count >= 0; count = read(in, piece)) {
            total += count;
            if (total > most) {
                throw new RefusedException(
                        "an edition's download is longer than the " + most + " bytes announced");
            }
            out.write(piece, 0, count);
        }
        return total;
    }

    private static int read(InputStream in, byte[] piece) {
        try {
            return in.read(piece);
        } catch (IOException e) {
            throw new EditionSource.BrokenException("an edition's download broke off", e);
        }
    }
}
