// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Photo;

/// Pictures and files of entries, and which of them nobody else shows.
final class EntryMedia {
    private EntryMedia() {}

    static Stream<Sha256> of(Entry entry) {
        return entry.values().values().stream().flatMap(EntryMedia::of);
    }

    /// Those of `hashes` that stand in no document and no earlier revision of any.
    static Set<Sha256> unused(Handle handle, Collection<Sha256> hashes) {
        var unused = new HashSet<>(hashes);
        for (String table : new String[] {"document", "document_revision"}) {
            if (!unused.isEmpty()) {
                handle.createQuery("select content from " + table)
                        .setFetchSize(500)
                        .map((rows, context) ->
                                new String(rows.getBytes(1), StandardCharsets.UTF_8))
                        .forEach(text -> unused.removeIf(hash -> text.contains(hash.hex())));
            }
        }
        return unused;
    }

    private static Stream<Sha256> of(FieldValue value) {
        return switch (value) {
            case FieldValue.Photos(var photos) -> photos.stream().flatMap(EntryMedia::of);
            case FieldValue.Attachment(MediaReference file, var _) -> Stream.of(file.hash());
            default -> Stream.empty();
        };
    }

    private static Stream<Sha256> of(Photo photo) {
        return Stream.of(photo.list(), photo.card(), photo.full()).map(MediaReference::hash);
    }
}
