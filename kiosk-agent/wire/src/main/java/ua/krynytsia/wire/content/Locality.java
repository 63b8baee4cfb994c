// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import ua.krynytsia.wire.Require;

/// Where an entry lies as the districts see it.
public sealed interface Locality {
    /// Inside the district that is the entry `districts/<district>`.
    record InDistrict(String district) implements Locality {
        public InDistrict {
            Require.slug("district", district);
        }
    }

    /// It has a place, and no district holds it.
    record OutsideCity() implements Locality {}

    /// It has no place on the map, or no district has a border yet.
    record Unplaced() implements Locality {}
}
