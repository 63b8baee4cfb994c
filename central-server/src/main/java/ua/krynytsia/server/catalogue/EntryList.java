// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.util.List;
import java.util.Optional;

/// A page of entries, in the order of the Ukrainian alphabet.
///
/// @param total how many there are on all pages
public record EntryList(int total, List<StoredEntry> entries) {
    public EntryList {
        entries = List.copyOf(entries);
    }

    /// Which entries.
    ///
    /// @param words that they hold; blank for all
    /// @param owner the organisation that keeps them
    public record Filter(String resource, String words, Optional<String> owner) {}
}
