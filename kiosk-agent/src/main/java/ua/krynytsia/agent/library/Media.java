// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.library.record.Quarantine;
import ua.krynytsia.agent.library.record.RefusedException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.MediaReference;

/// Pictures by the hash of their bytes, below `media/`.
final class Media {
    private static final Path PLACE = Path.of("media");

    private final Disk disk;

    Media(Disk disk) {
        this.disk = disk;
    }

    /// The bytes, if they are what their name says; damaged ones are put aside.
    Optional<Bytes> find(Sha256 hash) {
        Path file = PLACE.resolve(hash.hex());
        Optional<Bytes> found = disk.read(file).map(Bytes::of);
        if (found.isPresent() && !found.get().sha256().equals(hash)) {
            new Quarantine(disk).setAside(file);
            return Optional.empty();
        }
        return found;
    }

    /// Fetches what is not there.
    ///
    /// @throws RefusedException where the bytes are not those of the hash
    /// @throws EditionSource.BrokenException where they break off
    void fetch(Collection<MediaReference> wanted, EditionSource source) {
        for (MediaReference medium : wanted) {
            Path file = PLACE.resolve(medium.hash().hex());
            if (disk.length(file).equals(Optional.of(medium.length()))) {
                continue;
            }
            disk.write(file, fetched(medium, source));
        }
    }

    void keepOnly(Collection<MediaReference> needed) {
        Set<String> names = new HashSet<>();
        needed.forEach(medium -> names.add(medium.hash().hex()));
        disk.list(PLACE).stream()
                .filter(file -> !names.contains(file.getFileName().toString()))
                .forEach(disk::delete);
    }

    private static byte[] fetched(MediaReference medium, EditionSource source) {
        try (InputStream in = source.media(medium.hash())) {
            byte[] bytes = in.readNBytes(Math.toIntExact(medium.length() + 1));
            if (!Sha256.of(bytes).equals(medium.hash())) {
                throw new RefusedException(
                        "the picture " + medium.hash() + " is not what its hash says");
            }
            return bytes;
        } catch (IOException e) {
            throw new EditionSource.BrokenException(
                    "the picture " + medium.hash() + " broke off", e);
        }
    }
}
