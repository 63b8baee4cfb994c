// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Equal tiles in columns. Each is as tall as the one with the most words needs, and taller up to a
/// limit where there is room; where there is not, whatever holds the grid scrolls.
public final class TileGrid extends Pane {
    private final int columns;
    private final double gap;
    private final double tallest;

    /// @param tallest how far a tile grows beyond its words, in pixels
    public TileGrid(int columns, double gap, double tallest) {
        this.columns = columns;
        this.gap = gap;
        this.tallest = tallest;
    }

    /// The height depends on the width, since words wrap.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = rows();
        return rows * needed(tileWidth(width)) + gap * (rows - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int rows = rows();
        double width = tileWidth(getWidth());
        double shared = Math.floor((getHeight() - gap * (rows - 1)) / rows);
        double height = Math.max(needed(width), Math.min(tallest, shared));
        for (int i = 0; i < getManagedChildren().size(); i++) {
            Node tile = getManagedChildren().get(i);
            double x = (width + gap) * (i % columns);
            double y = (height + gap) * Math.floorDiv(i, columns);
            tile.resizeRelocate(x, y, width, height);
        }
    }

    private int rows() {
        return Math.ceilDiv(Math.max(1, getManagedChildren().size()), columns);
    }

    private double tileWidth(double whole) {
        return Math.floor((whole - gap * (columns - 1)) / columns);
    }

    private double needed(double width) {
        return getManagedChildren().stream()
                .mapToDouble(tile -> Math.ceil(tile.prefHeight(width)))
                .max()
                .orElse(0);
    }
}
