// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two columns of equal tiles that fill the place, none taller than a limit.
public final class TileGrid extends Pane {
    private static final int COLUMNS = 2;

    private final double gap;
    private final double tallest;

    public TileGrid(double gap, double tallest) {
        this.gap = gap;
        this.tallest = tallest;
    }

    @Override
    protected void layoutChildren() {
        var tiles = getManagedChildren();
        int rows = Math.ceilDiv(Math.max(1, tiles.size()), COLUMNS);
        double width = Math.floor((getWidth() - gap * (COLUMNS - 1)) / COLUMNS);
        double height = Math.min(tallest, Math.floor((getHeight() - gap * (rows - 1)) / rows));
        for (int i = 0; i < tiles.size(); i++) {
            Node tile = tiles.get(i);
            double x = (width + gap) * (i % COLUMNS);
            double y = (height + gap) * Math.floorDiv(i, COLUMNS);
            tile.resizeRelocate(x, y, width, height);
        }
    }
}
