// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;

/// A whole edition as it came out of the files: every document verbatim.
///
/// @param formsMet all versions of forms met on the way to it
public record Edition(
        Manifest manifest, SortedMap<DocumentKey, Bytes> documents, List<Form> formsMet) {
    public Edition {
        formsMet = List.copyOf(formsMet);
        documents = Collections.unmodifiableSortedMap(documents);
    }

    public static SortedMap<DocumentKey, Held> decode(SortedMap<DocumentKey, Bytes> documents) {
        return documents.entrySet().parallelStream()
                .map(document ->
                        Map.entry(
                                document.getKey(), decode(document.getKey(), document.getValue())))
                .collect(
                        TreeMap::new,
                        (decoded, each) -> decoded.put(each.getKey(), each.getValue()),
                        Map::putAll);
    }

    public static List<Form> forms(SortedMap<DocumentKey, Bytes> documents) {
        return decode(documents.subMap(DocumentKey.form("0"), DocumentKey.layer("0")))
                .values()
                .stream()
                .map(Held::document)
                .filter(Form.class::isInstance)
                .map(Form.class::cast)
                .toList();
    }

    /// @throws RefusedException where the bytes are not the document the key announces
    private static Held decode(DocumentKey key, Bytes bytes) {
        try {
            Document document = WireJson.read(bytes.toArray(), Document.class);
            return new Held(bytes.sha256(), named(key, document));
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
}
