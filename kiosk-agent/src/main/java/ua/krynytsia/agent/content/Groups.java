// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.krynytsia.agent.search.query.Found;
import ua.krynytsia.wire.local.SearchAnswer;

/// What was found, by resource; the resource of the best hit first.
public final class Groups {
    private final Content content;

    public Groups(Content content) {
        this.content = content;
    }

    public SearchAnswer answer(Found found) {
        int total = found.answer().stream().mapToInt(Found.Group::total).sum();
        var bySection = new TreeMap<String, Integer>();
        Stream.concat(found.answer().stream(), found.mentions().stream())
                .forEach(group ->
                        content.findResource(group.resource())
                                .ifPresent(all ->
                                        bySection.merge(
                                                all.resource().section(),
                                                group.total(),
                                                Integer::sum)));
        return new SearchAnswer(
                total,
                found.corrected(),
                groups(found.answer()),
                Optional.of(new SearchAnswer.Further(groups(found.mentions()), bySection)));
    }

    /// The answer to a query that finds nothing.
    public static SearchAnswer nothing() {
        return new SearchAnswer(
                0,
                Optional.empty(),
                List.of(),
                Optional.of(new SearchAnswer.Further(List.of(), Map.of())));
    }

    private List<SearchAnswer.Group> groups(List<Found.Group> found) {
        return found.stream().flatMap(group -> group(group).stream()).toList();
    }

    private Optional<SearchAnswer.Group> group(Found.Group group) {
        return content.findResource(group.resource())
                .map(all ->
                        new SearchAnswer.Group(
                                group.resource(),
                                all.resource().presentation(),
                                group.total(),
                                group.ids().stream()
                                        .flatMap(id -> all.findLine(id).stream())
                                        .toList()));
    }
}
