// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Setting;

/// What the home screen shows: sections that have content, in order.
///
/// @param place where this kiosk stands, from the entry `terminals/<kiosk id>`
/// @param city the document `setting/city`
/// @param districts names of the districts by id
/// @param tiles the tiles that lead to something, in order; empty where the content has none, and
///   the sections stand there themselves
/// @param announcements what is to be told here and now, the most important first, at most
///   [#MOST_ANNOUNCEMENTS]
public record Home(
        EditionNumber edition,
        Optional<EntryLine> place,
        Optional<Setting> city,
        Map<String, LocalizedText> districts,
        List<SectionTile> sections,
        Optional<List<HomeTile>> tiles,
        Optional<List<EntryLine>> announcements) {
    /// More are read in their own list.
    public static final int MOST_ANNOUNCEMENTS = 5;

    public Home {
        districts = Collections.unmodifiableMap(new TreeMap<>(districts));
        sections = List.copyOf(sections);
        tiles = tiles.map(List::copyOf);
        announcements = announcements.map(List::copyOf);
    }

    /// Without tiles, without anything to tell.
    public Home(
            EditionNumber edition,
            Optional<EntryLine> place,
            Optional<Setting> city,
            Map<String, LocalizedText> districts,
            List<SectionTile> sections) {
        this(edition, place, city, districts, sections, Optional.empty(), Optional.empty());
    }

    /// What is to be told here and now.
    public List<EntryLine> listAnnouncements() {
        return announcements.orElseGet(List::of);
    }
}
