// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Optional;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Locality;

/// An entry in a list.
///
/// @param title the value of the resource's title field
/// @param note the values of its `IN_LIST` fields joined by ` · `; may be blank
public record EntryLine(
        String resource,
        String id,
        LocalizedText title,
        LocalizedText note,
        Locality locality,
        Optional<GeoPoint> point) {}
