// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.Sha256;

/// Pictures as files named by the hash of their bytes. Thread-safe: the same bytes written twice
/// are the same file.
final class MediaFolder {
    private final Path folder;

    MediaFolder(Path folder) {
        this.folder = folder;
    }

    Sha256 put(byte[] bytes) {
        Sha256 hash = Sha256.of(bytes);
        Path target = folder.resolve(hash.hex());
        if (Files.exists(target)) {
            return hash;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, hash.hex(), ".new");
            Files.write(fresh, bytes);
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return hash;
        } catch (IOException e) {
            throw new ServerException("cannot keep the picture " + hash + " in " + folder, e);
        }
    }

    Optional<byte[]> find(Sha256 hash) {
        Path file = folder.resolve(hash.hex());
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new ServerException("cannot read the picture " + hash + " in " + folder, e);
        }
    }

    void erase(Sha256 hash) {
        try {
            Files.deleteIfExists(folder.resolve(hash.hex()));
        } catch (IOException e) {
            throw new ServerException("cannot delete the picture " + hash + " in " + folder, e);
        }
    }
}
