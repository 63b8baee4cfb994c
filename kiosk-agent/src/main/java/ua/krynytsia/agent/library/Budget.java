// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.util.Collection;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.fleet.Manifest;

/// Whether the disk has room for what is about to be fetched, with a reserve that belongs to
/// residents' words.
final class Budget {
    private static final long RESERVE = 128L << 20;

    /// Frames, bodies in H2 with their log, words in Lucene while segments are merged.
    private static final long TIMES_UNPACKED = 4;

    private final Disk disk;

    Budget(Disk disk) {
        this.disk = disk;
    }

    /// @throws NoRoomException where the edition would not fit
    void require(Manifest manifest) {
        Manifest.Size size = manifest.size();
        require(
                size.packedBytes() + TIMES_UNPACKED * size.unpackedBytes(),
                "edition " + manifest.number());
    }

    /// @param missing what is not on the disk yet
    void requireMedia(Collection<MediaReference> missing) {
        long length = missing.stream().mapToLong(MediaReference::length).sum();
        if (length > 0) {
            require(length, missing.size() + " pictures");
        }
    }

    private void require(long bytes, String what) {
        long free = disk.free();
        if (free < bytes + RESERVE) {
            throw new NoRoomException(
                    what
                            + " would take "
                            + bytes
                            + " bytes and leave "
                            + RESERVE
                            + " to spare, but only "
                            + free
                            + " are free");
        }
    }

    /// Nothing was fetched and nothing changed.
    static final class NoRoomException extends AgentException {
        NoRoomException(String message) {
            super(message);
        }
    }
}
