// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.registering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;

/// In which order resources are filled, so that what is referred to is there first: districts, then
/// those that refer to nothing, then those that refer to them. A circle is cut where it is met.
public final class ReferenceOrder {
    private static final String DISTRICTS = "districts";

    private final Map<String, Resource> resources = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    public ReferenceOrder(List<Resource> all) {
        all.forEach(one -> resources.put(one.id(), one));
    }

    /// Lower comes first.
    public int of(String resource) {
        return resource.equals(DISTRICTS) ? -1 : depth(resource, new HashSet<>());
    }

    /// Whether entries of a resource may name entries of another, or of the same.
    public static boolean refers(Resource resource, String other) {
        return resource.fieldsOf(FieldType.Reference.class).stream()
                .flatMap(ReferenceOrder::targets)
                .anyMatch(other::equals);
    }

    private int depth(String id, Set<String> path) {
        Resource resource = resources.get(id);
        Integer known = depths.get(id);
        if (known != null || resource == null || !path.add(id)) {
            return known == null ? 0 : known;
        }
        int deepest =
                resource.fields().stream()
                        .flatMap(ReferenceOrder::targets)
                        .filter(target -> !target.equals(id))
                        .mapToInt(target -> depth(target, path) + 1)
                        .max()
                        .orElse(0);
        path.remove(id);
        depths.put(id, deepest);
        return deepest;
    }

    private static Stream<String> targets(FieldDefinition field) {
        return switch (field.type()) {
            case FieldType.Reference reference -> Stream.of(reference.resource());
            case FieldType.Address address -> address.streets().stream();
            default -> Stream.empty();
        };
    }
}
