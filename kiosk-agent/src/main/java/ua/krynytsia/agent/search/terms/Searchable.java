// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.terms;

import java.util.List;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;

/// What is to be found of one entry.
///
/// @param name counts most
/// @param formerNames it had before, as a renamed street
/// @param places its addresses, and the other names of their streets
/// @param texts the values of its other searchable fields
/// @param context what its resource is called, so that "аптека" finds those named otherwise
public record Searchable(
        DocumentKey key,
        LocalizedText name,
        List<LocalizedText> formerNames,
        List<LocalizedText> places,
        List<LocalizedText> texts,
        LocalizedText context) {
    public Searchable {
        formerNames = List.copyOf(formerNames);
        places = List.copyOf(places);
        texts = List.copyOf(texts);
    }
}
