// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import ua.krynytsia.agent.content.packed.ListText;
import ua.krynytsia.wire.local.ListOrder;

/// Which part of a list is wanted, and sorted how.
///
/// @param narrowing what there must be in it
/// @param found ids of the only entries that come into question, the best first
/// @param order other than the usual one, which is the best first where these are found
public record Selection(
        int offset,
        int limit,
        Narrowing narrowing,
        Optional<List<String>> found,
        Optional<ListOrder> order) {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    public Selection {
        found = found.map(List::copyOf);
    }

    public Selection among(List<String> ids) {
        return new Selection(offset, limit, narrowing, Optional.of(ids), order);
    }

    boolean isBy(ListOrder asked) {
        return order.equals(Optional.of(asked));
    }

    /// The whole list as it is wanted; what is alike stays as it was.
    List<Listed> sorted(List<Listed> list, Viewer viewer) {
        return order.map(by -> sorted(list, by, viewer)).orElse(list);
    }

    private static List<Listed> sorted(List<Listed> list, ListOrder by, Viewer viewer) {
        return switch (by) {
            case ALPHABET -> list;
            case NEAREST ->
                    viewer.place().isEmpty() ? list : byKey(list, text -> metres(text, viewer));
            case NEWEST -> byKey(list, text -> falling(text.day()));
            case SOONEST -> {
                long today = viewer.now().atZone(KYIV).toLocalDate().toEpochDay();
                yield byKey(list, text -> fromToday(text.day(), today));
            }
            case DEAREST -> byKey(list, text -> falling(text.sum()));
            case CHEAPEST -> byKey(list, text -> text.sum().orElse(Long.MAX_VALUE));
        };
    }

    private static List<Listed> byKey(List<Listed> list, Reading reading) {
        Stream<Keyed> keyed =
                list.stream().map(listed -> new Keyed(listed, reading.key(listed.text())));
        return keyed.sorted(Comparator.comparingLong(Keyed::key)).map(Keyed::listed).toList();
    }

    private static long metres(ListText text, Viewer viewer) {
        return text.point()
                .flatMap(viewer::metresTo)
                .map(Integer::longValue)
                .orElse(Long.MAX_VALUE);
    }

    private static long falling(OptionalLong number) {
        return number.isPresent() ? -number.getAsLong() : Long.MAX_VALUE;
    }

    private static long fromToday(OptionalLong day, long today) {
        if (day.isEmpty()) {
            return Long.MAX_VALUE;
        }
        long ahead = day.getAsLong() - today;
        return ahead >= 0 ? ahead : Integer.MAX_VALUE - ahead;
    }

    @FunctionalInterface
    private interface Reading {
        long key(ListText text);
    }

    private record Keyed(Listed listed, long key) {}

    /// @param district a district's id, or `outside`
    /// @param facets a value for each of some facet fields
    public record Narrowing(Optional<String> district, Map<String, String> facets) {
        public Narrowing {
            facets = Map.copyOf(facets);
        }
    }
}
