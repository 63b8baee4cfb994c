// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library.record;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.fleet.Manifest;

/// A whole edition as it came out of the files: every document verbatim.
///
/// @param hashes of the documents
/// @param formsMet all versions of forms met on the way to it
public record Edition(
        Manifest manifest,
        SortedMap<DocumentKey, Bytes> documents,
        SortedMap<DocumentKey, Sha256> hashes,
        List<Form> formsMet) {
    public Edition {
        formsMet = List.copyOf(formsMet);
        documents = Collections.unmodifiableSortedMap(documents);
        hashes = Collections.unmodifiableSortedMap(hashes);
    }

    /// @throws java.util.NoSuchElementException where there is no such document
    Sha256 hash(DocumentKey key) {
        return Optional.ofNullable(hashes.get(key)).orElseThrow();
    }

    static List<Form> forms(SortedMap<DocumentKey, Bytes> documents) {
        return documents.subMap(DocumentKey.form("0"), DocumentKey.layer("0")).entrySet().stream()
                .map(each -> Documents.document(each.getKey(), each.getValue()))
                .filter(Form.class::isInstance)
                .map(Form.class::cast)
                .toList();
    }
}
