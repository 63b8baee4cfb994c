// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.streets;

import java.util.Optional;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.StreetAddress;

/// On which street of the register an entry lies, and in which house: by its address, or by a
/// reference to the street and the end of the address.
final class Places {
    private final Resource resource;
    private final String register;

    Places(Resource resource, String register) {
        this.resource = resource;
        this.register = register;
    }

    /// @param house may be blank
    record Place(String street, String house) {}

    Optional<Place> of(Entry entry) {
        for (FieldDefinition field : resource.fieldsOf(FieldType.Address.class)) {
            if (entry.values().get(field.id())
                    instanceof FieldValue.Address(var text, Optional<StreetAddress> place)) {
                Optional<Place> found =
                        place.map(known -> new Place(known.street(), known.house()))
                                .or(() ->
                                        street(entry)
                                                .map(street ->
                                                        new Place(
                                                                street, house(text.ukrainian()))));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> street(Entry entry) {
        return resource.fieldsOf(FieldType.Reference.class).stream()
                .filter(field -> ((FieldType.Reference) field.type()).resource().equals(register))
                .map(field -> entry.values().get(field.id()))
                .filter(FieldValue.Reference.class::isInstance)
                .map(value -> ((FieldValue.Reference) value).entries().getFirst())
                .findFirst();
    }

    /// What stands behind the last comma.
    private static String house(String address) {
        int comma = address.lastIndexOf(',');
        return comma < 0 ? "" : address.substring(comma + 1).strip();
    }
}
