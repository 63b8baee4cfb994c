// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.admin.ValueWords;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;

/// A field in which versions of an entry differ.
///
/// @param before from where both began
public record Difference(String label, String before, String theirs, String yours) {
    static List<Difference> between(
            Resource resource, Optional<Entry> before, Entry theirs, Entry yours, Tongue tongue) {
        return resource.fields().stream()
                .filter(field -> !theirs.value(field.id()).equals(yours.value(field.id())))
                .map(field ->
                        new Difference(
                                tongue.say(field.label()),
                                words(field, before.flatMap(it -> it.value(field.id())), tongue),
                                words(field, theirs.value(field.id()), tongue),
                                words(field, yours.value(field.id()), tongue)))
                .toList();
    }

    private static String words(FieldDefinition field, Optional<FieldValue> value, Tongue tongue) {
        return value.map(known -> ValueWords.of(field.type(), known, tongue)).orElse("—");
    }
}
