// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.krynytsia.agent.search.query.Found;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.local.SearchAnswer;

/// What was found, by resource; the resource of the best hit first.
public final class Groups {
    private final Content content;
    private final Viewer viewer;
    private final int limit;

    /// @param limit the most lines of one group
    public Groups(Content content, Viewer viewer, int limit) {
        this.content = content;
        this.viewer = viewer;
        this.limit = limit;
    }

    /// How many ids of a resource are needed to tell what is found there: all of those that are not
    /// shown everywhere and always.
    public int idsOf(String resource) {
        boolean isRubric =
                content.findResource(resource)
                        .map(all -> all.resource().conditions().nature())
                        .filter(Terms.Nature.Rubric.class::isInstance)
                        .isPresent();
        return isRubric ? Integer.MAX_VALUE : limit;
    }

    public SearchAnswer answer(Found found) {
        List<SearchAnswer.Group> answer = groups(found.answer());
        List<SearchAnswer.Group> mentions = groups(found.mentions());
        var bySection = new TreeMap<String, Integer>();
        Stream.concat(answer.stream(), mentions.stream())
                .forEach(group ->
                        content.findResource(group.resource())
                                .map(all -> all.resource().section())
                                .ifPresent(section ->
                                        bySection.merge(section, group.total(), Integer::sum)));
        return new SearchAnswer(
                answer.stream().mapToInt(SearchAnswer.Group::total).sum(),
                found.corrected(),
                answer,
                Optional.of(new SearchAnswer.Further(mentions, bySection)));
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
                .map(all -> group(group, all))
                .filter(shown -> shown.total() > 0);
    }

    private SearchAnswer.Group group(Found.Group group, ResourceContents all) {
        List<String> shown = group.ids().stream().filter(id -> all.shows(id, viewer)).toList();
        int hidden = group.ids().size() - shown.size();
        return new SearchAnswer.Group(
                group.resource(),
                all.resource().presentation(),
                group.total() - hidden,
                shown.stream().limit(limit).flatMap(id -> all.findLine(id).stream()).toList());
    }
}
