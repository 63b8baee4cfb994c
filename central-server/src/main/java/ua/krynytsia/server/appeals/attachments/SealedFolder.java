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

/// The record of what came: `KIOSK/REFERENCE.sealed`, bytes as they came, forced. What is still
/// coming lies in `.incoming`, which is emptied at each start.
final class SealedFolder {
    private static final String ENDING = ".sealed";
    private static final Pattern NAME =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.sealed");

    private final Path root;
    private final Path incoming;

    SealedFolder(Path root) {
        this.root = OwnerFile.directory(root);
        this.incoming = OwnerFile.directory(root.resolve(".incoming"));
        clear();
    }

    /// One file there.
    record Found(KioskId kiosk, UUID reference, long length, Instant written) {}

    boolean holds(KioskId kiosk, UUID reference) {
        return Files.exists(file(kiosk, reference));
    }

    /// Writes what comes to a place of its own, however long it takes.
    ///
    /// @return where it is, forced
    Path receive(InputStream sealed) {
        Path fresh = incoming.resolve(UUID.randomUUID().toString());
        boolean isWhole = false;
        try {
            OwnerFile.fill(fresh, sealed);
            isWhole = true;
            return fresh;
        } finally {
            if (!isWhole) {
                delete(fresh);
            }
        }
    }

    /// Puts what was received in its place; returns when it survives a power cut.
    void put(Path received, KioskId kiosk, UUID reference) {
        OwnerFile.directory(root.resolve(kiosk.value()));
        OwnerFile.rename(received, file(kiosk, reference));
    }

    private void clear() {
        try (Stream<Path> left = Files.list(incoming)) {
            left.toList().forEach(SealedFolder::delete);
        } catch (IOException e) {
            throw new ServerException("cannot empty " + incoming, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ServerException("cannot delete " + file, e);
        }
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
