// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.ResourceContents;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.SearchAnswer;

/// Looks for references to one entry by reading the entries of the resources that may refer to it.
/// What everything refers to, such as a district, is nobody's neighbour: of a resource that is
/// referred to by many kinds, nothing is said.
final class Relations {
    /// More entries than that are not read for one card.
    private static final int MOST_READ = 6_000;

    private static final int MOST_KINDS = 4;

    private final Content content;
    private final Viewer viewer;

    Relations(Content content, Viewer viewer) {
        this.content = content;
        this.viewer = viewer;
    }

    /// @param limit the most lines of each group
    SearchAnswer referring(String resource, String entry, int limit) {
        List<ResourceContents> kinds =
                content.listResources().stream()
                        .filter(all -> !fields(all.resource(), resource).isEmpty())
                        .toList();
        var groups = new ArrayList<SearchAnswer.Group>();
        if (kinds.size() <= MOST_KINDS) {
            kinds.stream()
                    .filter(all -> all.size(viewer) <= MOST_READ)
                    .forEach(all -> group(all, resource, entry, limit).ifPresent(groups::add));
        }
        int total = groups.stream().mapToInt(SearchAnswer.Group::total).sum();
        return new SearchAnswer(total, Optional.empty(), groups, Optional.empty());
    }

    private Optional<SearchAnswer.Group> group(
            ResourceContents all, String resource, String entry, int limit) {
        List<String> fields = fields(all.resource(), resource);
        List<String> found =
                all.listEntries().stream()
                        .filter(other -> fields.stream().anyMatch(f -> refers(other, f, entry)))
                        .map(Entry::id)
                        .filter(id -> all.shows(id, viewer))
                        .toList();
        List<EntryLine> lines =
                found.stream().limit(limit).flatMap(id -> all.findLine(id).stream()).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SearchAnswer.Group(
                                all.resource().id(),
                                all.resource().presentation(),
                                found.size(),
                                lines));
    }

    private static boolean refers(Entry other, String field, String entry) {
        return other.values().get(field) instanceof FieldValue.Reference(List<String> entries)
                && entries.contains(entry);
    }

    private static List<String> fields(Resource resource, String to) {
        return resource.fieldsOf(FieldType.Reference.class).stream()
                .filter(field -> !field.has(FieldTrait.INTERNAL))
                .filter(field -> ((FieldType.Reference) field.type()).resource().equals(to))
                .map(FieldDefinition::id)
                .toList();
    }
}
