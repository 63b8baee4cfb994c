// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.profile;

import java.util.ArrayList;
import java.util.Set;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;

/// The field that takes what fits no other: `note`.
public final class Notes {
    public static final String FIELD = "note";

    private static final int LENGTH = 20_000;

    private Notes() {}

    static FieldDefinition definition() {
        return new FieldDefinition(
                FIELD,
                LocalizedText.of("Примітка", "Note"),
                new FieldType.Text(0, LENGTH, true),
                Set.of());
    }

    /// Whether a note may be kept with entries of `resource`.
    public static boolean areIn(Resource resource) {
        return resource.findField(FIELD)
                .map(field -> field.type() instanceof FieldType.Text)
                .orElse(false);
    }

    /// The resource with such a field; the same where it has one, or has another of that name.
    public static Resource with(Resource resource) {
        if (resource.findField(FIELD).isPresent()) {
            return resource;
        }
        var fields = new ArrayList<>(resource.fields());
        fields.add(definition());
        return resource.withFields(fields);
    }
}
