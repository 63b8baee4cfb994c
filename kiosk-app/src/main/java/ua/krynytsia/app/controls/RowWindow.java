// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A long list of rows, each as high as its words, of which only those in sight exist. Rows never
/// seen count as high as the usual one. To be put into a [KineticScroll].
public final class RowWindow extends Region {
    private static final double UNKNOWN = -1;

    private final double usual;
    private final double gap;
    private final IntFunction<Optional<Node>> rows;
    private final Map<Integer, Node> inSight = new HashMap<>();
    private final Set<Integer> waiting = new HashSet<>();
    private double[] heights = {};
    private double measuredAt;
    private double offset;
    private double sight;

    /// @param usual height of a row of which nothing is known yet
    /// @param rows the node of a row, asked each time the row comes into sight or is renewed; the
    ///   same node when nothing changed; empty where it is still on its way
    public RowWindow(double usual, double gap, IntFunction<Optional<Node>> rows) {
        this.usual = usual;
        this.gap = gap;
        this.rows = rows;
    }

    /// Follows what is dragged.
    public void follow(KineticScroll scroll) {
        scroll.offset().subscribe(place -> look(place.doubleValue(), scroll.viewportHeight()));
        scroll.heightProperty()
                .subscribe(height -> look(offset, Math.max(sight, height.doubleValue())));
    }

    /// There are so many rows now, and any of them may have changed.
    public void show(int rowCount) {
        int before = heights.length;
        heights = Arrays.copyOf(heights, rowCount);
        if (rowCount > before) {
            Arrays.fill(heights, before, rowCount, UNKNOWN);
        }
        inSight.clear();
        waiting.clear();
        requestLayout();
        arrange();
    }

    /// The next rows are of another list.
    public void forget() {
        heights = new double[0];
    }

    /// How many rows there are, in sight or not.
    public int count() {
        return heights.length;
    }

    /// Which of them this is, from 0; -1 where it is none in sight.
    public int indexOf(Node row) {
        return inSight.entrySet().stream()
                .filter(one -> one.getValue() == row)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /// The row that stands highest in sight.
    public int first() {
        int row = 0;
        double below = step(0);
        while (row < heights.length - 1 && below <= offset) {
            row++;
            below += step(row);
        }
        return row;
    }

    /// Where a row begins, as far as is known.
    public double top(int row) {
        double top = 0;
        for (int i = 0; i < Math.min(row, heights.length); i++) {
            top += step(i);
        }
        return top;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.length == 0 ? 0 : top(heights.length) - gap;
    }

    @Override
    protected void layoutChildren() {
        arrange();
    }

    private void look(double place, double height) {
        offset = place;
        sight = height;
        arrange();
    }

    private double step(int row) {
        return gap + (row >= heights.length || heights[row] == UNKNOWN ? usual : heights[row]);
    }

    private void arrange() {
        if (getWidth() != measuredAt) {
            measuredAt = getWidth();
            Arrays.fill(heights, UNKNOWN);
        }
        double before = computePrefHeight(getWidth());
        int first = Math.max(0, first() - 1);
        Set<Integer> wanted = new HashSet<>();
        double y = top(first);
        for (int row = first; row < heights.length && y < offset + sight + usual; row++) {
            wanted.add(row);
            place(row, y);
            y += step(row);
        }
        inSight.keySet().retainAll(wanted);
        waiting.retainAll(wanted);
        getChildren().removeIf(child -> !inSight.containsValue(child));
        if (computePrefHeight(getWidth()) != before) {
            Platform.runLater(this::requestLayout);
        }
    }

    private void place(int row, double y) {
        Node node = inSight.computeIfAbsent(row, this::made);
        if (!getChildren().contains(node)) {
            getChildren().add(node);
        }
        if (getScene() != null && getWidth() > 0 && !waiting.contains(row)) {
            node.applyCss();
            double least = node.minHeight(getWidth());
            heights[row] = Math.ceil(Math.max(least, node.prefHeight(getWidth())));
        }
        node.resizeRelocate(0, y, getWidth(), step(row) - gap);
    }

    private Node made(int row) {
        Optional<Node> node = rows.apply(row);
        if (node.isEmpty()) {
            waiting.add(row);
        }
        return node.orElseGet(RowWindow::blank);
    }

    private static Node blank() {
        var blank = new Region();
        blank.getStyleClass().add("row-waiting");
        return blank;
    }
}
