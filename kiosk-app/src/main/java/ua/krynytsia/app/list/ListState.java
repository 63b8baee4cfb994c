// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.app.link.ListQuery;
import ua.krynytsia.wire.local.ListOrder;

/// How one visitor looks at one list: kept for the visit, so that a screen built anew shows the
/// same. FX thread.
final class ListState {
    /// Stands among the facets for the district, which is no field.
    static final String DISTRICT = "@district";

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private Optional<ListOrder> order = Optional.empty();
    private Optional<String> door = Optional.empty();
    private String words = "";
    private int first;

    /// @param preset a value for each of some facet fields
    ListState(Map<String, String> preset) {
        chosen.putAll(preset);
    }

    /// By field, in the order of choosing.
    Map<String, String> chosen() {
        return Collections.unmodifiableMap(chosen);
    }

    boolean isNarrowed() {
        return !chosen.isEmpty() || !words.isEmpty();
    }

    boolean has(String field, String value) {
        return value.equals(chosen.get(field));
    }

    /// Chooses a value, or lets go of it where it was chosen.
    void toggle(String field, String value) {
        if (has(field, value)) {
            chosen.remove(field);
        } else {
            chosen.put(field, value);
        }
        first = 0;
    }

    void clear() {
        chosen.clear();
        words = "";
        first = 0;
    }

    Optional<ListOrder> order() {
        return order;
    }

    void sort(ListOrder by) {
        order = Optional.of(by);
        first = 0;
    }

    /// The facet by whose choices one comes in.
    Optional<String> door() {
        return door;
    }

    void openDoor(String field) {
        door = Optional.of(field);
    }

    /// What is looked for in this list; may be blank.
    String words() {
        return words;
    }

    /// @return whether that is another list now
    boolean type(String text) {
        boolean isNew = !text.strip().equals(words);
        words = text.strip();
        first = isNew ? 0 : first;
        return isNew;
    }

    /// The row that stood highest.
    int first() {
        return first;
    }

    void standAt(int row) {
        first = row;
    }

    /// @param usual the order of the agent, which need not be asked for
    /// @param offered the first is the one without a choice
    ListQuery query(ListOrder usual, ListOrder offered) {
        var facets = new LinkedHashMap<>(chosen);
        Optional<String> district = Optional.ofNullable(facets.remove(DISTRICT));
        Optional<String> typed = Optional.of(words).filter(text -> !text.isEmpty());
        ListOrder by = order.orElse(offered);
        boolean isBestFirst = typed.isPresent() && order.isEmpty();
        boolean isUsual = by == usual && typed.isEmpty();
        return new ListQuery(
                district,
                facets,
                typed,
                isBestFirst || isUsual ? Optional.empty() : Optional.of(by));
    }
}
