// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.List;
import java.util.Optional;

/// A street as one looks for a building on it.
///
/// @param street its entry in the register
/// @param houses those with a passport, 1, 2, 2а, 10
/// @param outages now and to come on this street, the soonest first
public record StreetView(EntryLine street, List<House> houses, List<Outage> outages) {
    public StreetView {
        houses = List.copyOf(houses);
        outages = List.copyOf(outages);
    }

    /// @param number as on the plate
    /// @param resource whose entry is its passport
    /// @param entry the passport's id
    public record House(String number, String resource, String entry) {}

    /// @param kind what is off: an option of the resource's first choice, such as `water`
    /// @param house whose outage it is; empty for the whole street
    public record Outage(EntryLine line, Optional<String> kind, Optional<String> house) {}
}
