// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.edition.Difference;
import ua.krynytsia.rules.edition.Patch;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;

/// The patch that makes one edition of another.
final class Delta {
    private final Map<DocumentKey, Listed> from;
    private final Map<DocumentKey, Listed> to;
    private final Difference difference;

    private Delta(
            Map<DocumentKey, Listed> from, Map<DocumentKey, Listed> to, Difference difference) {
        this.from = from;
        this.to = to;
        this.difference = difference;
    }

    static Delta between(List<Listed> from, List<Listed> to) {
        return new Delta(
                byKey(from), byKey(to), Difference.between(Listed.hashes(from), Listed.hashes(to)));
    }

    /// The patch; empty where it would be longer than `most`, or its documents than `unpackedMost`.
    Optional<byte[]> packed(EditionTables tables, Patch.Ends ends, long most, long unpackedMost) {
        List<Listed> replaced = listed(difference.replaced().keySet(), from);
        var put = listed(difference.replaced().keySet(), to);
        put.addAll(listed(difference.added(), to));
        long length = Listed.unpackedBytes(put);
        if (length > unpackedMost || !Patch.fits(Listed.unpackedBytes(replaced), length)) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            Patch.write(ends, difference, bodies(replaced, tables), bodies(put, tables), bytes);
        } catch (RuleException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ServerException("cannot pack a delta in memory", e);
        }
        return bytes.size() > most ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    private static SortedMap<DocumentKey, Bytes> bodies(
            List<Listed> documents, EditionTables tables) {
        var bodies = new TreeMap<DocumentKey, Bytes>();
        Snapshots.puts(documents, tables)
                .forEach(frame -> bodies.put(frame.key(), frame.document()));
        return bodies;
    }

    private static List<Listed> listed(
            Collection<DocumentKey> keys, Map<DocumentKey, Listed> from) {
        var listed = new ArrayList<Listed>();
        for (DocumentKey key : keys) {
            Optional.ofNullable(from.get(key)).ifPresent(listed::add);
        }
        return listed;
    }

    private static Map<DocumentKey, Listed> byKey(List<Listed> documents) {
        var byKey = new HashMap<DocumentKey, Listed>();
        documents.forEach(document -> byKey.put(document.key(), document));
        return byKey;
    }
}
