// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.krynytsia.agent.search.query.Found;
import ua.krynytsia.rules.ukrainian.Folding;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.SearchAnswer;

/// What was found, by resource; the resource of the best hit first.
public final class Groups {
    private static final int PLACES = 200;

    private final Content content;
    private final Viewer viewer;
    private final int limit;
    private final String words;

    /// @param words the query
    /// @param limit the most lines of one group
    public Groups(Content content, Viewer viewer, String words, int limit) {
        this.content = content;
        this.viewer = viewer;
        this.words = " " + Folding.fold(words) + " ";
        this.limit = limit;
    }

    /// How many ids of a resource are needed to tell what is found there: all of those that are not
    /// shown everywhere and always, and of places enough to find the nearest among them.
    public int idsOf(String resource) {
        Optional<Resource> found = content.findResource(resource).map(ResourceContents::resource);
        boolean isRubric =
                found.map(all -> all.conditions().nature())
                        .filter(Terms.Nature.Rubric.class::isInstance)
                        .isPresent();
        if (isRubric) {
            return Integer.MAX_VALUE;
        }
        return found.filter(Groups::hasPlaces).isPresent() ? Math.max(limit, PLACES) : limit;
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
        Stream<EntryLine> lines = shown.stream().flatMap(id -> all.findLine(id).stream());
        boolean isNearestFirst = hasPlaces(all.resource()) && viewer.place().isPresent();
        return new SearchAnswer.Group(
                group.resource(),
                all.resource().presentation(),
                group.total() - hidden,
                isNearestFirst ? nearest(lines) : lines.limit(limit).toList(),
                Optional.of(all.resource().section()));
    }

    /// Of those that are called so or lie right there, and then of all others, the nearest first.
    private List<EntryLine> nearest(Stream<EntryLine> lines) {
        return lines.map(viewer::fromHere)
                .sorted(
                        Comparator.comparing((EntryLine line) -> !says(line))
                                .thenComparing(
                                        line -> line.visit().flatMap(EntryLine.Visit::metres),
                                        Comparator.comparing(
                                                metres -> metres.orElse(Integer.MAX_VALUE))))
                .limit(limit)
                .toList();
    }

    /// Whether the words stand in it as they were typed.
    private boolean says(EntryLine line) {
        String said =
                " " + Folding.fold(line.title().ukrainian() + " " + line.note().ukrainian()) + " ";
        return said.contains(words);
    }

    private static boolean hasPlaces(Resource resource) {
        return !resource.fieldsOf(FieldType.Point.class).isEmpty();
    }
}
