// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Require;

/// One need of a resident as a tile of the home screen, with the doors behind it. Without any tile
/// the sections stand there themselves.
///
/// @param audience whom it is meant for
/// @param doors in their order; those behind which there is nothing are not shown
/// @param nearest the resource whose nearest place the tile tells, such as the pharmacies
public record Tile(
        String id,
        Presentation presentation,
        Set<Terms.Audience> audience,
        List<Door> doors,
        Optional<String> nearest)
        implements Document {
    private static final int MAX_DOORS = 40;

    public Tile {
        Require.slug("tile id", id);
        audience = Collections.unmodifiableSet(new TreeSet<>(audience));
        doors = Require.list("doors of tile " + id, 1, MAX_DOORS, doors);
        nearest.ifPresent(resource -> Require.slug("nearest of tile " + id, resource));
    }

    @Override
    public DocumentKey key() {
        return DocumentKey.tile(id);
    }
}
