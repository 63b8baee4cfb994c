// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.search.Found;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.SearchAnswer;

/// What was found, by resource; the resource of the best hit first.
public final class Groups {
    private final Content content;

    public Groups(Content content) {
        this.content = content;
    }

    /// @param limit the most lines of one group
    public SearchAnswer answer(Found found, int limit) {
        Map<String, List<EntryLine>> byResource = new LinkedHashMap<>();
        int total = 0;
        for (DocumentKey key : found.keys()) {
            Optional<EntryLine> line = line(key);
            if (line.isPresent()) {
                byResource
                        .computeIfAbsent(line.get().resource(), _ -> new ArrayList<>())
                        .add(line.get());
                total++;
            }
        }
        List<SearchAnswer.Group> groups =
                byResource.entrySet().stream()
                        .flatMap(group -> group(group.getKey(), group.getValue(), limit).stream())
                        .toList();
        return new SearchAnswer(total, found.corrected(), groups);
    }

    private Optional<EntryLine> line(DocumentKey key) {
        return content.find(key)
                .map(Held::document)
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .flatMap(entry ->
                        content.findResource(entry.resource())
                                .flatMap(all -> all.findLine(entry.id())));
    }

    private Optional<SearchAnswer.Group> group(String id, List<EntryLine> lines, int limit) {
        return content.findResource(id)
                .map(all ->
                        new SearchAnswer.Group(
                                id,
                                all.resource().presentation(),
                                lines.size(),
                                lines.stream().limit(limit).toList()));
    }
}
