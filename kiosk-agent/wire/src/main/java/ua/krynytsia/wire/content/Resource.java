// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Require;

/// One information resource of the city: a table whose columns are declared here and nowhere else.
/// `titleField` names the text field that stands as the name of an entry; `terms` is left out by a
/// plain resource for everybody.
public record Resource(
        String id,
        String section,
        Presentation presentation,
        Provenance provenance,
        String titleField,
        List<FieldDefinition> fields,
        Optional<Terms> terms)
        implements Document {
    private static final int MAX_FIELDS = 200;

    public Resource {
        Require.slug("resource id", id);
        Require.slug("section of resource " + id, section);
        fields = List.copyOf(fields);
        Require.that(
                !fields.isEmpty() && fields.size() <= MAX_FIELDS,
                "resource " + id + " must declare 1 to " + MAX_FIELDS + " fields");
        var ids = new HashSet<String>();
        for (FieldDefinition field : fields) {
            Require.that(
                    ids.add(field.id()),
                    "resource " + id + " declares the field '" + field.id() + "' twice");
        }
        Require.that(
                ids.contains(titleField),
                "resource " + id + " has no field '" + titleField + "' to take its names from");
    }

    public Resource(
            String id,
            String section,
            Presentation presentation,
            Provenance provenance,
            String titleField,
            List<FieldDefinition> fields) {
        this(id, section, presentation, provenance, titleField, fields, Optional.empty());
    }

    /// What it declares beyond its fields, or what a plain public resource is.
    public Terms conditions() {
        return terms.orElse(Terms.PLAIN);
    }

    public Resource withFields(List<FieldDefinition> others) {
        return new Resource(id, section, presentation, provenance, titleField, others, terms);
    }

    @Override
    public DocumentKey key() {
        return DocumentKey.resource(id);
    }

    public Optional<FieldDefinition> findField(String fieldId) {
        return fields.stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }

    /// The fields of one type, in the order of declaration.
    public List<FieldDefinition> fieldsOf(Class<? extends FieldType> type) {
        return fields.stream().filter(field -> type.isInstance(field.type())).toList();
    }
}
