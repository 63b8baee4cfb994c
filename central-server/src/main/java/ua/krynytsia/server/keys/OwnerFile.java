// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.keys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import ua.krynytsia.server.ServerException;

/// Files that only the account of this server may read, never half written: a temporary file is
/// forced to disk and renamed, then its directory is forced.
public final class OwnerFile {
    private OwnerFile() {}

    /// The directory, made with its parents where missing, closed to everyone else.
    public static Path directory(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return directory;
        } catch (IOException e) {
            throw new ServerException("cannot make the directory " + directory, e);
        }
    }

    public static void write(Path file, byte[] content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        fill(fresh, new ByteArrayInputStream(content));
        rename(fresh, file);
    }

    /// Puts what [#fill] wrote in its place; when this returns, it survives a power cut.
    public static void rename(Path fresh, Path file) {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            force(file.resolveSibling("."));
        } catch (IOException e) {
            throw new ServerException("cannot write " + file, e);
        }
    }

    /// Writes a file that is to be [renamed][#rename], forced, in place of one that was left there.
    ///
    /// @param content to its end
    public static void fill(Path fresh, InputStream content) {
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            Files.deleteIfExists(fresh);
            try (FileChannel channel = FileChannel.open(fresh, options, owner)) {
                content.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new ServerException("cannot write " + fresh, e);
        }
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
