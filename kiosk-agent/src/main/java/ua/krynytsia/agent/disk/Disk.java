// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Files that survive a power cut. A path is relative to the disk's root, with `/`; a directory is
/// made when first written to. Every failure is a [DiskException].
public interface Disk {
    /// Replaces `file` whole: temporary file → force → rename → force the directory. When this
    /// returns, the content survives a power cut; when it throws, the old content is still there.
    void write(Path file, byte[] content);

    /// As [#write], for what is too long for memory: `content` writes the bytes.
    void write(Path file, Content content);

    /// The bytes, or empty where there is no such file.
    Optional<byte[]> read(Path file);

    /// A stream the caller closes.
    InputStream open(Path file);

    /// Length in bytes; empty where there is no such file.
    Optional<Long> length(Path file);

    /// Names of the files directly in `directory`, sorted; none where there is no such directory.
    /// Temporary files are left out.
    List<Path> list(Path directory);

    /// Renames within the disk and forces both directories; used to put damaged files aside.
    void move(Path from, Path to);

    /// Forced as well; nothing happens where there is no such file.
    void delete(Path file);

    /// Bytes that may still be written.
    long free();

    /// Whether the file system takes no writes at all.
    default boolean isReadOnly() {
        return false;
    }

    /// Where `file` lies in the file system, for libraries that open files themselves and hold only
    /// what can be rebuilt (H2, Lucene).
    Path located(Path file);

    /// Who is to be told by those that write to [#located] files themselves; none on a kiosk.
    default Optional<Witness> witness() {
        return Optional.empty();
    }

    /// Writes the bytes of a file.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
