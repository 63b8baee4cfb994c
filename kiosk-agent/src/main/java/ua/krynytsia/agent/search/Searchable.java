// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.util.List;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;

/// What is to be found of one entry.
///
/// @param title its name; counts most
/// @param texts the values of its searchable fields
/// @param context what its resource is called, so that "аптека" finds those named otherwise
public record Searchable(
        DocumentKey key, LocalizedText title, List<LocalizedText> texts, LocalizedText context) {
    public Searchable {
        texts = List.copyOf(texts);
    }
}
