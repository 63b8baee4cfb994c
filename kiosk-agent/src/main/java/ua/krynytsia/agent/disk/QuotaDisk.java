// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A disk on which each class of records leaves room for those that are worth more, so that what a
/// resident says always still fits; where something else has filled the disk all the same, the
/// telemetry goes for it.
public final class QuotaDisk implements ForwardingDisk {
    private static final Logger LOG = LoggerFactory.getLogger(QuotaDisk.class);
    private static final Path TELEMETRY = Path.of("telemetry");

    private final Disk disk;
    private final Room room;
    private final Runnable dropped;

    /// How many bytes stay free after a write of a class.
    ///
    /// @param attachments for files that residents added to their words
    /// @param content for editions and pictures, more than for attachments
    /// @param telemetry more than for content
    public record Room(long attachments, long content, long telemetry) {
        /// 64 MiB for residents' words, as much again for their files, 128 MiB more for content.
        public static final Room USUAL = new Room(64L << 20, 128L << 20, 256L << 20);

        /// Half of what content leaves is left by attachments.
        public Room(long content, long telemetry) {
            this(content / 2, content, telemetry);
        }
    }

    /// @param dropped called when telemetry was given up; must return at once
    public QuotaDisk(Disk disk, Room room, Runnable dropped) {
        this.disk = disk;
        this.room = room;
        this.dropped = dropped;
    }

    @Override
    public Disk behind() {
        return disk;
    }

    @Override
    public void write(Path file, byte[] content) {
        write(file, content.length, () -> disk.write(file, content));
    }

    /// The length is not known before: what does not fit is noticed by the disk itself.
    @Override
    public void write(Path file, Content content) {
        write(file, 0, () -> disk.write(file, content));
    }

    private void write(Path file, long length, Runnable write) {
        switch (RecordClass.of(file)) {
            case WORDS, IDENTITY -> writeForCertain(write);
            case ATTACHMENTS ->
                    writeForCertain(() -> writeWithin(room.attachments(), file, length, write));
            case CONTENT -> writeWithin(room.content(), file, length, write);
            case TELEMETRY -> writeWithin(room.telemetry(), file, length, write);
        }
    }

    private void writeForCertain(Runnable write) {
        try {
            write.run();
        } catch (DiskException e) {
            if (!dropTelemetry()) {
                throw e;
            }
            write.run();
        }
    }

    private void writeWithin(long leaves, Path file, long length, Runnable write) {
        long free = disk.free();
        if (free < leaves + length) {
            var why = new IOException(free + " bytes are free, and " + leaves + " are to stay so");
            throw new DiskException("cannot write " + file, why);
        }
        write.run();
    }

    private boolean dropTelemetry() {
        try {
            List<Path> segments = disk.list(TELEMETRY);
            segments.forEach(disk::delete);
            if (!segments.isEmpty()) {
                LOG.atWarn().addKeyValue("files", segments.size()).log("telemetry is given up");
                dropped.run();
            }
            return !segments.isEmpty();
        } catch (DiskException e) {
            LOG.atDebug().setCause(e).log("telemetry cannot be given up");
            return false;
        }
    }
}
