// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.List;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Section;

/// A section with what can be opened from it; resources without entries are left out.
public record SectionContents(Section section, List<ResourceLine> resources, List<FormLine> forms) {
    public SectionContents {
        resources = List.copyOf(resources);
        forms = List.copyOf(forms);
    }

    public record ResourceLine(String id, Presentation presentation, int entries) {}

    public record FormLine(String id, Presentation presentation) {}
}
