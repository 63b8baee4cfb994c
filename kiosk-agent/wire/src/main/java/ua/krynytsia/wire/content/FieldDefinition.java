// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// One column of a resource: its id inside the resource, its name for people, its type and traits.
public record FieldDefinition(
        String id, LocalizedText label, FieldType type, Set<FieldTrait> traits) {
    public FieldDefinition {
        Require.slug("field id", id);
        Require.that(!label.isBlank(), "the field '" + id + "' must have a name for people");
        traits = Collections.unmodifiableSet(new TreeSet<>(traits));
    }

    public boolean has(FieldTrait trait) {
        return traits.contains(trait);
    }
}
