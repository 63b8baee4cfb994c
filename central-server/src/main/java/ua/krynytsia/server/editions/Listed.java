// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import ua.krynytsia.rules.edition.EditionDigest;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;

/// A document as an edition lists it.
///
/// @param length in bytes
record Listed(DocumentKey key, Sha256 hash, int length) implements Comparable<Listed> {
    private static final int AROUND_ALL = 5;
    private static final int AROUND_EACH = 7;

    @Override
    public int compareTo(Listed other) {
        return key.compareTo(other.key);
    }

    static Sha256 digest(Collection<Listed> documents) {
        return EditionDigest.of(hashes(documents));
    }

    static SortedMap<DocumentKey, Sha256> hashes(Collection<Listed> documents) {
        SortedMap<DocumentKey, Sha256> hashes = new TreeMap<>();
        documents.forEach(document -> hashes.put(document.key(), document.hash()));
        return hashes;
    }

    /// The length of the frames that hold these documents: magic and end mark, and around each
    /// document its kind and two lengths.
    static long unpackedBytes(Collection<Listed> documents) {
        return documents.stream()
                        .mapToLong(document ->
                                AROUND_EACH + document.key().value().length() + document.length())
                        .sum()
                + AROUND_ALL;
    }
}
