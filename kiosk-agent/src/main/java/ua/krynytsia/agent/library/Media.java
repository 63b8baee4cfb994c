// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
    private static final String PART = ".part";
    private static final int PIECE = 64 * 1024;

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
        for (MediaReference medium : missing(wanted)) {
            disk.write(file(medium), fetched(medium, source));
            disk.delete(part(medium));
        }
    }

    /// What is not there, or not in its length.
    List<MediaReference> missing(Collection<MediaReference> wanted) {
        return wanted.stream()
                .filter(medium -> !disk.length(file(medium)).equals(Optional.of(medium.length())))
                .toList();
    }

    /// Reads all of them; those that are not what their hash says are put aside.
    ///
    /// @return those that are to be fetched anew
    List<MediaReference> putAsideDamaged(Collection<MediaReference> held) {
        return held.stream().filter(medium -> find(medium.hash()).isEmpty()).toList();
    }

    void keepOnly(Collection<MediaReference> needed) {
        Set<String> names = new HashSet<>();
        needed.forEach(medium -> {
            names.add(medium.hash().hex());
            names.add(medium.hash().hex() + PART);
        });
        disk.list(PLACE).stream()
                .filter(file -> !names.contains(file.getFileName().toString()))
                .forEach(disk::delete);
    }

    /// Goes on where an earlier attempt broke off; what came is kept when it breaks off again.
    private byte[] fetched(MediaReference medium, EditionSource source) {
        int length = Math.toIntExact(medium.length());
        var bytes = new ByteArrayOutputStream(length);
        disk.read(part(medium)).filter(part -> part.length < length).ifPresent(bytes::writeBytes);
        try (InputStream in = source.media(medium.hash(), bytes.size())) {
            receive(in, length + 1, bytes);
        } catch (IOException e) {
            keepPart(medium, bytes);
            throw new EditionSource.BrokenException(
                    "the picture " + medium.hash() + " broke off", e);
        }
        byte[] whole = bytes.toByteArray();
        if (!Sha256.of(whole).equals(medium.hash())) {
            disk.delete(part(medium));
            throw new RefusedException(
                    "the picture " + medium.hash() + " is not what its hash says");
        }
        return whole;
    }

    private void keepPart(MediaReference medium, ByteArrayOutputStream bytes) {
        if (bytes.size() > 0 && bytes.size() < medium.length()) {
            disk.write(part(medium), bytes.toByteArray());
        }
    }

    private static void receive(InputStream in, int most, ByteArrayOutputStream out)
            throws IOException {
        byte[] piece = new byte[PIECE];
        int room = most - out.size();
        while (room > 0) {
            int count = in.read(piece, 0, Math.min(piece.length, room));
            if (count < 0) {
                return;
            }
            out.write(piece, 0, count);
            room -= count;
        }
    }

    private static Path file(MediaReference medium) {
        return PLACE.resolve(medium.hash().hex());
    }

    private static Path part(MediaReference medium) {
        return PLACE.resolve(medium.hash().hex() + PART);
    }
}
