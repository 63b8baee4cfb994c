// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.exchange.profile.Notes;
import ua.krynytsia.server.exchange.profile.Plan;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;

/// Declares what a plan needs. What stands in the catalogue already keeps its words and types; only
/// fields and options that are new are added to it.
public final class Declaration {
    private final Edit edit;
    private final UnaryOperator<Resource> entered;

    /// @param entered what is done to a resource before it is declared
    public Declaration(Edit edit, UnaryOperator<Resource> entered) {
        this.edit = edit;
        this.entered = entered;
    }

    /// The resource as it is declared now, with a field for notes.
    public Resource of(Plan plan) {
        plan.section()
                .filter(section -> edit.find(section.key(), Section.class).isEmpty())
                .ifPresent(edit::declare);
        Resource resource =
                entered.apply(
                        Notes.with(
                                edit.findResource(plan.resource().id())
                                        .map(standing -> extended(standing, plan.resource()))
                                        .orElse(plan.resource())));
        edit.declare(resource);
        plan.layer()
                .filter(layer -> edit.find(key(layer), MapLayer.class).isEmpty())
                .ifPresent(edit::declare);
        return resource;
    }

    private static DocumentKey key(MapLayer layer) {
        return DocumentKey.layer(layer.id());
    }

    /// `standing` with the fields and the options of `wanted` that it lacks.
    static Resource extended(Resource standing, Resource wanted) {
        Map<String, FieldDefinition> fields = new LinkedHashMap<>();
        standing.fields().forEach(field -> fields.put(field.id(), field));
        wanted.fields().forEach(field -> fields.merge(field.id(), field, Declaration::extended));
        return standing.withFields(List.copyOf(fields.values()));
    }

    private static FieldDefinition extended(FieldDefinition standing, FieldDefinition wanted) {
        if (standing.type() instanceof FieldType.Choice(var options, var vocabulary)
                && wanted.type() instanceof FieldType.Choice more) {
            var all = new ArrayList<>(options);
            more.options().stream()
                    .filter(option ->
                            options.stream().noneMatch(known -> known.id().equals(option.id())))
                    .forEach(all::add);
            return new FieldDefinition(
                    standing.id(),
                    standing.label(),
                    new FieldType.Choice(all, vocabulary),
                    standing.traits());
        }
        return standing;
    }
}
