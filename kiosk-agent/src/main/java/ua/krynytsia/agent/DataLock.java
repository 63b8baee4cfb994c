// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import ua.krynytsia.agent.disk.Disk;

/// Keeps a second agent away from the same files; goes with the process.
final class DataLock implements AutoCloseable {
    private static final Path FILE = Path.of("lock");

    private final Optional<FileChannel> channel;

    private DataLock(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /// @throws AgentException where another agent holds the lock
    static DataLock on(Disk disk) {
        if (disk.isReadOnly()) {
            // two agents cannot harm what neither can write
            return new DataLock(Optional.empty());
        }
        Path place = disk.located(FILE);
        return taken(place)
                .orElseThrow(() ->
                        new AgentException(
                                "another agent already works in "
                                        + place.getParent()
                                        + ": stop it first"));
    }

    /// Empty where an agent holds the lock of this data directory.
    static Optional<DataLock> tryOn(Path data) {
        return taken(data.resolve(FILE));
    }

    @Override
    public void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException e) {
            throw new AgentException("cannot unlock the data directory", e);
        }
    }

    private static Optional<DataLock> taken(Path place) {
        try {
            var channel =
                    FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataLock(Optional.of(channel)));
        } catch (IOException e) {
            throw new AgentException("cannot lock " + place, e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }
}
