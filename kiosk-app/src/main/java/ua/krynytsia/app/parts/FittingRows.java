// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Rows one below the other, of which only those are there that fit whole.
final class FittingRows extends Pane {
    private final double gap;

    FittingRows(double gap) {
        this.gap = gap;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sum = 0;
        for (Node row : getManagedChildren()) {
            sum += row.prefHeight(width) + gap;
        }
        return Math.max(0, sum - gap);
    }

    @Override
    protected void layoutChildren() {
        double top = 0;
        for (Node row : getManagedChildren()) {
            double height = row.prefHeight(getWidth());
            row.setVisible(top + height <= getHeight() + 0.5);
            row.resizeRelocate(0, top, getWidth(), height);
            top += height + gap;
        }
    }
}
