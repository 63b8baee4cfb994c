// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import java.util.List;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.EntryLine;

/// A tile as it stands on the glass.
///
/// @param nearest places around this kiosk of which it may tell the hours
/// @param entries how many lie behind it; 0 where that is not to be told
record Need(String id, Presentation shown, List<EntryLine> nearest, int entries, Route route) {
    Need {
        nearest = List.copyOf(nearest);
    }
}
