// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.declaring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.content.Vocabulary;

/// Whether everything that a resource names is there.
final class DeclarationCheck {
    private final Edit edit;

    DeclarationCheck(Edit edit) {
        this.edit = edit;
    }

    List<Problem> check(Resource resource) {
        var problems = new ArrayList<Problem>();
        if (edit.find(Declarations.section(resource), Section.class).isEmpty()) {
            problems.add(DeclarationWords.noSection(resource.section()));
        }
        title(resource).ifPresent(problems::add);
        resource.fields().forEach(field -> field(resource, field).ifPresent(problems::add));
        if (resource.conditions().nature() instanceof Terms.Nature.Composite composite) {
            composite.selections().stream()
                    .map(Terms.Selection::resource)
                    .filter(id -> !isThere(resource, id))
                    .map(id -> DeclarationWords.noResource("nature", id))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> title(Resource resource) {
        return resource.findField(resource.titleField())
                .filter(field ->
                        !(field.type() instanceof FieldType.Text)
                                || !field.has(FieldTrait.REQUIRED))
                .map(field -> DeclarationWords.noTitle(field.id()));
    }

    private Optional<Problem> field(Resource resource, FieldDefinition field) {
        Optional<String> vocabulary = Vocabularies.of(field.type());
        if (vocabulary.isPresent()) {
            return vocabulary
                    .filter(id -> edit.find(DocumentKey.vocabulary(id), Vocabulary.class).isEmpty())
                    .map(id -> DeclarationWords.noVocabulary(field.id(), id));
        }
        return switch (field.type()) {
            case FieldType.Reference reference when !isThere(resource, reference.resource()) ->
                    Optional.of(DeclarationWords.noResource(field.id(), reference.resource()));
            case FieldType.Address address ->
                    address.streets()
                            .filter(id -> !isThere(resource, id))
                            .map(id -> DeclarationWords.noResource(field.id(), id));
            case FieldType.Unknown unknown ->
                    Optional.of(DeclarationWords.noType(field.id(), unknown.kind()));
            default -> Optional.empty();
        };
    }

    private boolean isThere(Resource declared, String id) {
        return declared.id().equals(id) || edit.findResource(id).isPresent();
    }
}
