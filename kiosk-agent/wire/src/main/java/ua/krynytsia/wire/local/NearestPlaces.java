// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The entries of a resource nearest to this kiosk, the nearest first; empty where the kiosk does
/// not know where it stands.
public record NearestPlaces(List<Place> places) {
    public NearestPlaces {
        places = List.copyOf(places);
    }

    /// @param metres as the crow flies
    /// @param bearing degrees from north by east, 0 to 359
    /// @param isOpen by its hours now; empty where it declares none
    /// @param answers its yes-no fields by their ids
    public record Place(
            EntryLine line,
            int metres,
            int bearing,
            Optional<Boolean> isOpen,
            Map<String, Boolean> answers) {
        public Place {
            answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        }
    }
}
