// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalAccess;

/// The file by which the app finds the port. It is born readable by its owner only and appears
/// whole; it is not state, so a power cut may take it.
final class AccessFile {
    private final Path file;

    AccessFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    void write(LocalAccess access) {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".part");
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Path directory = file.getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, owner);
            Files.write(fresh, WireJson.write(access));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DiskException("cannot write " + file, e);
        }
    }
}
