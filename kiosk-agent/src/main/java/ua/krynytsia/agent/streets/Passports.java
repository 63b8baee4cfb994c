// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.streets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.krynytsia.agent.content.ResourceContents;
import ua.krynytsia.rules.ukrainian.AlphabetKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.local.StreetView;

/// The houses of every street that have a passport.
final class Passports {
    private static final Comparator<StreetView.House> NATURAL =
            Comparator.comparing(house -> AlphabetKey.of(house.number()));

    private final Map<String, List<StreetView.House>> byStreet = new HashMap<>();

    Passports(ResourceContents contents, String register) {
        var places = new Places(contents.resource(), register);
        String resource = contents.resource().id();
        for (Entry entry : contents.listEntries()) {
            places.of(entry)
                    .filter(place -> !place.house().isBlank())
                    .ifPresent(place ->
                            byStreet.computeIfAbsent(place.street(), _ -> new ArrayList<>())
                                    .add(
                                            new StreetView.House(
                                                    place.house(), resource, entry.id())));
        }
        byStreet.values().forEach(houses -> houses.sort(NATURAL));
    }

    /// 1, 2, 2а, 10.
    List<StreetView.House> on(String street) {
        return byStreet.getOrDefault(street, List.of());
    }
}
