// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Large choices in equal columns, each row as high as its highest.
public final class ChoiceGrid extends Pane {
    private final double gap;
    private final double least;

    /// @param least width of a column; there are as many as fit, one at least
    public ChoiceGrid(double gap, double least) {
        this.gap = gap;
        this.least = least;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> all = getManagedChildren();
        int columns = columns(width);
        double height = 0;
        for (int row = 0; row < all.size(); row += columns) {
            height += rowHeight(all, row, columns, cell(width, columns)) + gap;
        }
        return Math.max(0, height - gap);
    }

    @Override
    protected void layoutChildren() {
        List<Node> all = getManagedChildren();
        int columns = columns(getWidth());
        double width = cell(getWidth(), columns);
        double y = 0;
        for (int row = 0; row < all.size(); row += columns) {
            double height = rowHeight(all, row, columns, width);
            for (int i = row; i < Math.min(all.size(), row + columns); i++) {
                all.get(i).resizeRelocate((i - row) * (width + gap), y, width, height);
            }
            y += height + gap;
        }
    }

    private int columns(double width) {
        return width <= 0 ? 1 : Math.max(1, (int) ((width + gap) / (least + gap)));
    }

    private double cell(double width, int columns) {
        return Math.floor((Math.max(width, least) - gap * (columns - 1)) / columns);
    }

    private static double rowHeight(List<Node> all, int row, int columns, double width) {
        double height = 0;
        for (int i = row; i < Math.min(all.size(), row + columns); i++) {
            Node node = all.get(i);
            double wanted = Math.max(node.minHeight(width), node.prefHeight(width));
            height = Math.max(height, Math.ceil(wanted));
        }
        return height;
    }
}
