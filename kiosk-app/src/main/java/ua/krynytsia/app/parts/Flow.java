// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Things side by side, as many as go into a line, none wider than the place: one that is takes its
/// words to further lines of its own.
public final class Flow extends Pane {
    private final double gap;

    /// @param gap between them, across and down
    public Flow(double gap) {
        this.gap = gap;
    }

    public Flow(double gap, Node... children) {
        this(gap);
        getChildren().addAll(children);
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
    protected double computePrefWidth(double height) {
        double all = getManagedChildren().stream().mapToDouble(node -> width(node) + gap).sum();
        return Math.max(0, all - gap);
    }

    @Override
    protected double computePrefHeight(double width) {
        double place = width < 0 ? Double.MAX_VALUE : width;
        double height = lines(place).stream().mapToDouble(line -> high(line, place) + gap).sum();
        return Math.max(0, height - gap);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (List<Node> line : lines(getWidth())) {
            double x = 0;
            double height = high(line, getWidth());
            for (Node node : line) {
                double width = Math.min(width(node), getWidth());
                node.resizeRelocate(x, y, width, height);
                x += width + gap;
            }
            y += height + gap;
        }
    }

    private List<List<Node>> lines(double place) {
        var lines = new ArrayList<List<Node>>();
        double x = 0;
        for (Node node : getManagedChildren()) {
            double width = Math.min(width(node), place);
            if (lines.isEmpty() || x + width > place) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(node);
            x += width + gap;
        }
        return lines;
    }

    private static double width(Node node) {
        return Math.ceil(Math.max(node.minWidth(-1), node.prefWidth(-1)));
    }

    private static double high(List<Node> line, double place) {
        double height = 0;
        for (Node node : line) {
            double width = Math.min(width(node), place);
            double wanted = Math.max(node.minHeight(width), node.prefHeight(width));
            height = Math.max(height, Math.ceil(wanted));
        }
        return height;
    }
}
