// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;

/// What makes one content of another, by keys alone.
///
/// @param replaced documents of both with other bytes, each with its position, from 0, among the
///   sorted keys of the content before
/// @param deleted documents of the content before only, with their positions
/// @param added documents of the content after only
public record Difference(
        SortedMap<DocumentKey, Integer> replaced,
        SortedMap<DocumentKey, Integer> deleted,
        SortedSet<DocumentKey> added) {
    public Difference {
        replaced = Collections.unmodifiableSortedMap(replaced);
        deleted = Collections.unmodifiableSortedMap(deleted);
        added = Collections.unmodifiableSortedSet(added);
    }

    public static Difference between(
            SortedMap<DocumentKey, Sha256> before, SortedMap<DocumentKey, Sha256> after) {
        var replaced = new TreeMap<DocumentKey, Integer>();
        var deleted = new TreeMap<DocumentKey, Integer>();
        int position = 0;
        for (var document : before.entrySet()) {
            Sha256 now = after.get(document.getKey());
            if (now == null) {
                deleted.put(document.getKey(), position);
            } else if (!now.equals(document.getValue())) {
                replaced.put(document.getKey(), position);
            }
            position++;
        }
        var added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        return new Difference(replaced, deleted, added);
    }
}
