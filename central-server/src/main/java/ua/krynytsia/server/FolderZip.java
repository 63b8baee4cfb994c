// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A folder as one file, to hand it to the running server.
final class FolderZip {
    private FolderZip() {}

    static Path pack(Path folder, Path into) {
        try {
            Path packed = Files.createTempFile(into, "folder", ".zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(packed))) {
                for (Path file : files(folder)) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
            return packed;
        } catch (IOException e) {
            throw new ServerException("cannot pack the folder " + folder, e);
        }
    }

    static void delete(Path packed) {
        try {
            Files.deleteIfExists(packed);
        } catch (IOException e) {
            throw new ServerException("cannot delete " + packed, e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
