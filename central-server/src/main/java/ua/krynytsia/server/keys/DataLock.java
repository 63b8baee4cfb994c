// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ua.krynytsia.server.ServerException;

/// One server or command at a time on the same data: a lock on the file `lock`, which the system
/// lets go of when the process dies.
public final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws ServerException where another holds it
    public static DataLock take(Path data) {
        Path file = OwnerFile.directory(data).resolve("lock");
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new DataLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new ServerException("cannot lock " + file, e);
        }
        throw new ServerException(
                "another server or command is using " + data + ": stop it or wait for it");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ServerException("cannot let go of the data", e);
        }
    }
}
