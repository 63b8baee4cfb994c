// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Terms;

/// All resources that have something to show.
///
/// @param sections those that hold any of them, in their order
/// @param resources by the Ukrainian alphabet
public record Catalogue(List<Section> sections, List<Line> resources) {
    public Catalogue {
        sections = List.copyOf(sections);
        resources = List.copyOf(resources);
    }

    /// @param section its id
    /// @param entries how many are shown here and now
    public record Line(
            String id,
            String section,
            Presentation presentation,
            Provenance provenance,
            int entries,
            Set<Terms.Audience> audience) {
        public Line {
            audience = Collections.unmodifiableSet(new TreeSet<>(audience));
        }
    }
}
