// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.rules.edition.Frame;
import ua.krynytsia.rules.edition.Frames;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;

/// The frames that make one edition of another: what was put, what was deleted.
final class Delta {
    private static final int LEVEL = 9;

    private final List<Listed> changed;
    private final List<DocumentKey> deleted;

    private Delta(List<Listed> changed, List<DocumentKey> deleted) {
        this.changed = changed;
        this.deleted = deleted;
    }

    static Delta between(List<Listed> from, List<Listed> to) {
        Map<DocumentKey, Sha256> base = new HashMap<>();
        from.forEach(document -> base.put(document.key(), document.hash()));
        Set<DocumentKey> kept = new HashSet<>();
        to.forEach(document -> kept.add(document.key()));
        return new Delta(
                to.stream()
                        .filter(document -> !document.hash().equals(base.get(document.key())))
                        .toList(),
                base.keySet().stream().filter(key -> !kept.contains(key)).toList());
    }

    /// The packed frames; empty where they would be longer than `most`.
    Optional<byte[]> packed(EditionTables tables, long most, long unpackedMost) {
        if (Listed.unpackedBytes(changed) > unpackedMost) {
            return Optional.empty();
        }
        var frames = new ArrayList<Frame>();
        Snapshots.puts(changed, tables).forEach(frames::add);
        deleted.forEach(key -> frames.add(new Frame.Delete(key)));
        frames.sort(Comparator.comparing(Frame::key));
        var bytes = new ByteArrayOutputStream();
        try {
            Frames.write(frames, LEVEL, bytes);
        } catch (IOException e) {
            throw new ServerException("cannot pack a delta in memory", e);
        }
        return bytes.size() > most ? Optional.empty() : Optional.of(bytes.toByteArray());
    }
}
