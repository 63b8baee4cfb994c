// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.declaring;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Vocabulary;

/// Copies the options of vocabularies into the declarations that name them.
public final class Vocabularies {
    private Vocabularies() {}

    private static boolean names(Resource resource, String vocabulary) {
        return resource.fields().stream()
                .anyMatch(field -> of(field.type()).filter(vocabulary::equals).isPresent());
    }

    /// Declares every resource that names the vocabulary anew, with the options as they are now.
    ///
    /// @return those resources
    public static List<Resource> renew(String vocabulary, Edit edit) {
        List<Resource> renewed =
                edit.list(Resource.class).stream()
                        .filter(resource -> names(resource, vocabulary))
                        .map(resource -> resolved(resource, edit))
                        .toList();
        renewed.forEach(edit::declare);
        return renewed;
    }

    /// The vocabularies that a resource names and that are not there.
    public static List<String> missing(Resource resource, Edit edit) {
        return resource.fields().stream()
                .flatMap(field -> of(field.type()).stream())
                .filter(id -> edit.find(DocumentKey.vocabulary(id), Vocabulary.class).isEmpty())
                .toList();
    }

    /// The vocabulary that a type names.
    static Optional<String> of(FieldType type) {
        return switch (type) {
            case FieldType.Choice choice -> choice.vocabulary();
            case FieldType.MultiChoice choice -> choice.vocabulary();
            default -> Optional.empty();
        };
    }

    /// The same resource with the options as they are now.
    public static Resource resolved(Resource resource, Edit edit) {
        List<FieldDefinition> fields =
                resource.fields().stream().map(field -> resolved(field, edit)).toList();
        return fields.equals(resource.fields()) ? resource : resource.withFields(fields);
    }

    private static FieldDefinition resolved(FieldDefinition field, Edit edit) {
        Optional<Vocabulary> known =
                of(field.type())
                        .flatMap(id -> edit.find(DocumentKey.vocabulary(id), Vocabulary.class));
        if (known.isEmpty()) {
            return field;
        }
        List<FieldType.Option> options = known.get().options();
        FieldType type =
                switch (field.type()) {
                    case FieldType.Choice choice ->
                            new FieldType.Choice(options, choice.vocabulary());
                    case FieldType.MultiChoice choice ->
                            new FieldType.MultiChoice(options, choice.vocabulary());
                    default -> field.type();
                };
        return new FieldDefinition(field.id(), field.label(), type, field.traits());
    }
}
