// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library.record;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.agent.content.packed.Packed;
import ua.krynytsia.rules.content.MediaNeed;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.json.WireJson;

/// What is held of the documents of an edition: entries, which are most of it, packed, and read
/// when they are asked for; all others as they are.
///
/// @param held by their keys
/// @param media what they need, the most needed first; of documents that were not read nothing
public record Documents(SortedMap<DocumentKey, Held> held, List<MediaReference> media) {
    private static final int TOGETHER = 16;
    private static final String ENTRY = "entry";

    /// Every document readable and what its key announces.
    ///
    /// @throws RefusedException where one is not
    public static Documents checked(SortedMap<DocumentKey, Bytes> documents) {
        return of(documents, (_, bytes) -> bytes.sha256(), true);
    }

    /// Those of an edition that was [#checked] when it was taken in.
    public static Documents trusted(Edition edition) {
        return of(edition.documents(), (key, _) -> edition.hash(key), false);
    }

    private static Documents of(
            SortedMap<DocumentKey, Bytes> documents,
            BiFunction<DocumentKey, Bytes, Sha256> hash,
            boolean isChecked) {
        List<Source> sources = new ArrayList<>(documents.size());
        documents.forEach((key, bytes) -> sources.add(new Source(key, bytes)));
        var last = new Packed.Last();
        int parts = (sources.size() + TOGETHER - 1) / TOGETHER;
        List<List<Taken>> taken =
                IntStream.range(0, parts)
                        .parallel()
                        .mapToObj(part -> {
                            int begin = part * TOGETHER;
                            int end = Math.min(begin + TOGETHER, sources.size());
                            return taken(sources.subList(begin, end), last, hash, isChecked);
                        })
                        .toList();
        var held = new TreeMap<DocumentKey, Held>();
        taken.forEach(part -> part.forEach(each -> held.put(each.key(), each.held())));
        List<MediaNeed> needs =
                MediaNeed.ordered(
                        taken.stream()
                                .flatMap(List::stream)
                                .flatMap(each -> each.needs().stream()));
        return new Documents(held, needs.stream().map(MediaNeed::medium).toList());
    }

    private static List<Taken> taken(
            List<Source> sources,
            Packed.Last last,
            BiFunction<DocumentKey, Bytes, Sha256> hash,
            boolean isChecked) {
        Packed packed = Packed.of(sources.stream().map(Source::bytes).toList(), last);
        var taken = new ArrayList<Taken>();
        for (int i = 0; i < sources.size(); i++) {
            int place = i;
            Source source = sources.get(i);
            Sha256 own = hash.apply(source.key(), source.bytes());
            Held entry = Held.read(own, () -> WireJson.read(packed.at(place), Document.class));
            if (!isChecked && source.key().kind().equals(ENTRY)) {
                taken.add(new Taken(source.key(), entry, List.of()));
            } else {
                Document document = document(source.key(), source.bytes());
                Held held = document instanceof Entry ? entry : new Held(own, document);
                taken.add(new Taken(source.key(), held, MediaNeed.of(document)));
            }
        }
        return taken;
    }

    /// @throws RefusedException where the bytes are not the document the key announces
    static Document document(DocumentKey key, Bytes bytes) {
        try {
            return named(key, WireJson.read(bytes.toArray(), Document.class));
        } catch (WireException e) {
            throw new RefusedException(
                    "the document '" + key + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /// A document from the future is carried under the key it came with.
    private static Document named(DocumentKey key, Document document) {
        if (document instanceof Document.Unknown(DocumentKey _, String kind, String raw)) {
            return new Document.Unknown(key, kind, raw);
        }
        if (!document.key().equals(key)) {
            throw new RefusedException(
                    "the document '" + key + "' calls itself '" + document.key() + "'");
        }
        return document;
    }

    private record Source(DocumentKey key, Bytes bytes) {}

    private record Taken(DocumentKey key, Held held, List<MediaNeed> needs) {}
}
