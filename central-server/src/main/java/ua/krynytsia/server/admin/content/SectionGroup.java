// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.util.List;
import ua.krynytsia.wire.content.Resource;

/// A section's resources with the counts of their entries.
public record SectionGroup(String title, List<Line> lines) {
    public SectionGroup {
        lines = List.copyOf(lines);
    }

    public record Line(Resource resource, int entries) {}
}
