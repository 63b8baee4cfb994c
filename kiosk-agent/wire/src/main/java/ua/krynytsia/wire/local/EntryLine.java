// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Optional;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.OpeningHours;

/// An entry in a list.
///
/// @param title the value of the resource's title field
/// @param note the values of its `IN_LIST` fields joined by ` · `; may be blank
/// @param visit for whom wants to go there; absent from agents before it was known
public record EntryLine(
        String resource,
        String id,
        LocalizedText title,
        LocalizedText note,
        Locality locality,
        Optional<GeoPoint> point,
        Optional<Visit> visit) {
    public EntryLine(
            String resource,
            String id,
            LocalizedText title,
            LocalizedText note,
            Locality locality,
            Optional<GeoPoint> point) {
        this(resource, id, title, note, locality, point, Optional.empty());
    }

    public EntryLine withVisit(Visit known) {
        return new EntryLine(resource, id, title, note, locality, point, Optional.of(known));
    }

    /// @param metres from this kiosk as the crow flies, where both places are known
    /// @param hours when it is open, where that is said
    public record Visit(Optional<Integer> metres, Optional<OpeningHours> hours) {}
}
