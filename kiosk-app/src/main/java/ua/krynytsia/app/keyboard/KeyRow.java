// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keyboard;

import java.util.List;
import javafx.scene.layout.Region;
import ua.krynytsia.app.controls.Touchable;

/// A row of keys over the whole width, each as wide as its key says; short rows stand in the
/// middle.
final class KeyRow extends Region {
    /// Letters are never wider than a tenth of the row.
    private static final double FEWEST = 10;

    private static final double PAD = 3;

    private final List<Key> keys;
    private final List<Touchable> buttons;
    private final double height;
    private final double gap;

    KeyRow(List<Key> keys, List<Touchable> buttons, double height, double gap) {
        this.keys = keys;
        this.buttons = buttons;
        this.height = height;
        this.gap = gap;
        getChildren().addAll(buttons);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height;
    }

    @Override
    protected double computePrefWidth(double forHeight) {
        return keys.size() * (height + gap);
    }

    @Override
    protected void layoutChildren() {
        double units = keys.stream().mapToDouble(Key::width).sum();
        double unit = (getWidth() + gap) / (units <= PAD ? units : Math.max(units, FEWEST));
        double x = (getWidth() + gap - units * unit) / 2;
        for (int i = 0; i < keys.size(); i++) {
            double left = Math.rint(x);
            x += keys.get(i).width() * unit;
            buttons.get(i).resizeRelocate(left, 0, Math.rint(x) - left - gap, getHeight());
        }
    }
}
