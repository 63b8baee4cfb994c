// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.json.WireJson;

/// What refers to what, read from the entries themselves inside one transaction: there is no index
/// that may disagree with them. Only the resources that can refer to the target are read.
final class References {
    private static final int MOST = 100;

    private final Handle handle;

    References(Handle handle) {
        this.handle = handle;
    }

    /// The first hundred entries, not withdrawn, that refer to `target` in what is worked on or in
    /// what is published.
    List<Referrer> to(DocumentKey target, List<Resource> resources) {
        String resource = resourceOf(target);
        var found = new LinkedHashSet<Referrer>();
        for (Resource one : resources) {
            List<FieldDefinition> fields =
                    one.fields().stream().filter(field -> points(field, resource)).toList();
            if (!fields.isEmpty() && found.size() < MOST) {
                collect(one, fields, target, found);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    /// What `entry` newly refers to and is not there.
    ///
    /// @param before its references so far are not judged again
    List<Problem> missing(Resource resource, Entry entry, Set<DocumentKey> before) {
        var problems = new ArrayList<Problem>();
        for (FieldDefinition field : resource.fields()) {
            targets(field, entry)
                    .filter(target -> !before.contains(target))
                    .filter(target -> !isThere(target))
                    .map(target -> missing(field, target))
                    .forEach(problems::add);
        }
        return problems;
    }

    static Stream<DocumentKey> targets(Resource resource, Entry entry) {
        return resource.fields().stream().flatMap(field -> targets(field, entry));
    }

    private static Stream<DocumentKey> targets(FieldDefinition field, Entry entry) {
        return entry.value(field.id()).stream().flatMap(value -> targets(field.type(), value));
    }

    private static Stream<DocumentKey> targets(FieldType type, FieldValue value) {
        if (type instanceof FieldType.Reference reference
                && value instanceof FieldValue.Reference(var ids)) {
            return ids.stream().map(id -> DocumentKey.entry(reference.resource(), id));
        }
        if (type instanceof FieldType.Address address
                && value instanceof FieldValue.Address(_, var place)) {
            return address.streets().stream()
                    .flatMap(streets ->
                            place.stream()
                                    .map(there -> DocumentKey.entry(streets, there.street())));
        }
        return Stream.empty();
    }

    private static boolean points(FieldDefinition field, String resource) {
        return switch (field.type()) {
            case FieldType.Reference reference -> reference.resource().equals(resource);
            case FieldType.Address address ->
                    address.streets().filter(resource::equals).isPresent();
            default -> false;
        };
    }

    private void collect(
            Resource resource,
            List<FieldDefinition> fields,
            DocumentKey target,
            Set<Referrer> found) {
        handle.createQuery(
                        """
                        select content, published from document
                        where kind = 'entry' and resource = :resource and state <> 'withdrawn'
                            and document_key <> :target
                        order by document_key
                        """)
                .bind("resource", resource.id())
                .bind("target", target.value())
                .setFetchSize(500)
                .map((rows, context) -> {
                    var versions = new ArrayList<Entry>();
                    versions.add(WireJson.read(rows.getBytes(1), Entry.class));
                    byte[] published = rows.getBytes(2);
                    if (published != null) {
                        versions.add(WireJson.read(published, Entry.class));
                    }
                    return versions;
                })
                .forEach(versions -> {
                    for (FieldDefinition field : fields) {
                        for (Entry entry : versions) {
                            if (targets(field, entry).anyMatch(target::equals)) {
                                found.add(new Referrer(entry.key(), field.id()));
                            }
                        }
                    }
                });
    }

    private boolean isThere(DocumentKey key) {
        return handle.createQuery(
                                """
                                select count(*) from document
                                where document_key = :key and state <> 'withdrawn'
                                """)
                        .bind("key", key.value())
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    private static Problem missing(FieldDefinition field, DocumentKey target) {
        return new Problem(
                field.id(),
                LocalizedText.of(
                        "Запису «" + target.value() + "» немає або його відкликано.",
                        "The entry “" + target.value() + "” is not there or was withdrawn."));
    }

    static String resourceOf(DocumentKey entry) {
        String[] parts = entry.value().split("/");
        return parts.length > 1 ? parts[1] : "";
    }
}
