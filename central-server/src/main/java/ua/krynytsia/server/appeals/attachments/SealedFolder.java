// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.attachments;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.keys.OwnerFile;
import ua.krynytsia.wire.KioskId;

/// The record of what came: `KIOSK/REFERENCE.sealed`, bytes as they came, forced.
final class SealedFolder {
    private static final String ENDING = ".sealed";
    private static final Pattern NAME =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.sealed");

    private final Path root;

    SealedFolder(Path root) {
        this.root = OwnerFile.directory(root);
    }

    /// One file there.
    record Found(KioskId kiosk, UUID reference, long length, Instant written) {}

    boolean holds(KioskId kiosk, UUID reference) {
        return Files.exists(file(kiosk, reference));
    }

    /// Returns when it is on the disk.
    void write(KioskId kiosk, UUID reference, InputStream sealed) {
        OwnerFile.directory(root.resolve(kiosk.value()));
        OwnerFile.write(file(kiosk, reference), sealed);
    }

    long length(KioskId kiosk, UUID reference) {
        try {
            return Files.size(file(kiosk, reference));
        } catch (IOException e) {
            throw new ServerException("cannot measure the file " + reference, e);
        }
    }

    /// To be closed.
    InputStream open(KioskId kiosk, UUID reference) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file(kiosk, reference)));
    }

    /// Bytes that may still be written.
    long free() {
        try {
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException e) {
            throw new ServerException("cannot measure the free space of " + root, e);
        }
    }

    List<Found> listAll() {
        var all = new ArrayList<Found>();
        try (Stream<Path> files = Files.walk(root, 2)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    String kiosk = root.relativize(file).getName(0).toString();
                    all.add(
                            new Found(
                                    new KioskId(kiosk),
                                    UUID.fromString(name.group(1)),
                                    Files.size(file),
                                    Files.getLastModifiedTime(file).toInstant()));
                }
            }
        } catch (IOException e) {
            throw new ServerException("cannot list the residents' files in " + root, e);
        }
        return all;
    }

    private Path file(KioskId kiosk, UUID reference) {
        return root.resolve(kiosk.value()).resolve(reference + ENDING);
    }
}
