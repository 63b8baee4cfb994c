// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Terms;

/// A tile of the home screen as this kiosk shows it.
///
/// @param ways only those that lead to something, at least one
/// @param nearest places around this kiosk that keep hours, the nearest first; each says in its
///   [EntryLine.Visit] how far it is and when it is open
public record HomeTile(
        String id,
        Presentation presentation,
        Set<Terms.Audience> audience,
        List<Way> ways,
        List<EntryLine> nearest) {
    public HomeTile {
        audience = Collections.unmodifiableSet(new TreeSet<>(audience));
        ways = List.copyOf(ways);
        nearest = List.copyOf(nearest);
    }

    /// A door with what stands on it.
    ///
    /// @param presentation of the section, resource or form behind it; empty for a room of the
    ///   screen, which introduces itself
    /// @param entries how many lie behind it; 0 for a form or a room
    public record Way(Door door, Optional<Presentation> presentation, int entries) {}
}
