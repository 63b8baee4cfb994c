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
public record Home(
        EditionNumber edition,
        Optional<EntryLine> place,
        Optional<Setting> city,
        Map<String, LocalizedText> districts,
        List<SectionTile> sections) {
    public Home {
        districts = Collections.unmodifiableMap(new TreeMap<>(districts));
        sections = List.copyOf(sections);
    }
}
