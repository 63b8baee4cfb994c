// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.util.List;

/// A page of entries, in the order of the Ukrainian alphabet.
///
/// @param total how many there are on all pages
public record EntryList(int total, List<StoredEntry> entries) {
    public EntryList {
        entries = List.copyOf(entries);
    }
}
