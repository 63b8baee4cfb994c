// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A long list of rows of one height, of which only those in sight exist. To be put into a
/// [KineticScroll].
public final class RowWindow extends Region {
    private final double rowHeight;
    private final double gap;
    private final IntFunction<Node> rows;
    private final Map<Integer, Node> inSight = new HashMap<>();
    private int count;
    private double offset;
    private double sight;

    /// @param rows the node of a row, asked each time the row comes into sight or is renewed; the
    ///   same node when nothing changed
    public RowWindow(double rowHeight, double gap, IntFunction<Node> rows) {
        this.rowHeight = rowHeight;
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
        count = rowCount;
        inSight.clear();
        requestLayout();
        arrange();
    }

    /// How many rows there are, in sight or not.
    public int count() {
        return count;
    }

    /// Which of them this is, from 0; -1 where it is none in sight.
    public int indexOf(Node row) {
        return inSight.entrySet().stream()
                .filter(one -> one.getValue() == row)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return count == 0 ? 0 : count * (rowHeight + gap) - gap;
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

    private void arrange() {
        double step = rowHeight + gap;
        int first = Math.max(0, (int) (offset / step) - 1);
        int last = Math.min(count - 1, (int) ((offset + sight) / step) + 1);
        Set<Integer> wanted = new HashSet<>();
        for (int i = first; i <= last; i++) {
            wanted.add(i);
            inSight.computeIfAbsent(i, rows::apply);
        }
        inSight.keySet().retainAll(wanted);
        if (getChildren().size() != inSight.size()
                || !inSight.values().containsAll(getChildren())) {
            getChildren().setAll(inSight.values());
        }
        inSight.forEach((index, row) -> row.resizeRelocate(0, index * step, getWidth(), rowHeight));
    }
}
