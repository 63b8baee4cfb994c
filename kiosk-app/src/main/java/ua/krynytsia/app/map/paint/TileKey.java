// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

/// A square of [Tile#SIDE] pixels at a whole zoom, counted from the north-west.
public record TileKey(int zoom, long column, long row) {
    /// The square `levels` above that holds this one.
    public TileKey ancestor(int levels) {
        return new TileKey(zoom - levels, column >> levels, row >> levels);
    }
}
