// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;

/// What of a document the public may see: everything but internal fields. A value goes out only
/// where its field is declared and not internal; a resource that is not open to everybody, or whose
/// name field is internal, is internal as a whole, and so are its entries and its layer.
final class Publication {
    private Publication() {}

    static boolean isInternal(Resource resource) {
        return !resource.conditions().admitsEverybody()
                || resource.findField(resource.titleField())
                        .map(field -> field.has(FieldTrait.INTERNAL))
                        .orElse(true);
    }

    /// @param resource the one that an entry or a layer belongs to; empty where there is none
    static Optional<Document> of(Document document, Optional<Resource> resource) {
        return switch (document) {
            case Entry entry ->
                    resource.filter(owner -> !isInternal(owner)).map(owner -> cut(entry, owner));
            case MapLayer layer -> resource.filter(owner -> !isInternal(owner)).map(_ -> layer);
            case Resource declared ->
                    isInternal(declared) ? Optional.empty() : Optional.of(cut(declared));
            default -> Optional.of(document);
        };
    }

    private static Resource cut(Resource resource) {
        List<FieldDefinition> open =
                resource.fields().stream().filter(Publication::isOpen).toList();
        if (open.size() == resource.fields().size()) {
            return resource;
        }
        return resource.withFields(open);
    }

    private static Entry cut(Entry entry, Resource resource) {
        var open = new TreeMap<String, FieldValue>(entry.values());
        open.keySet().removeIf(id -> resource.findField(id).filter(Publication::isOpen).isEmpty());
        if (open.size() == entry.values().size()) {
            return entry;
        }
        return entry.withValues(open);
    }

    private static boolean isOpen(FieldDefinition field) {
        return !field.has(FieldTrait.INTERNAL);
    }
}
