// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.visitor;

import ua.krynytsia.app.window.LayoutLaws;

/// The two reference panels.
public enum Shape {
    PORTRAIT(1080, 1920, 32),
    LANDSCAPE(1920, 1080, 21.5);

    private static final double MM_PER_INCH = 25.4;

    private final int width;
    private final int height;
    private final double inches;

    Shape(int width, int height, double inches) {
        this.width = width;
        this.height = height;
        this.inches = inches;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The diagonal.
    public double inches() {
        return inches;
    }

    /// What a layout on this panel has to keep.
    public LayoutLaws laws(boolean isLarge, boolean isStrong) {
        double mmPerPixel = inches * MM_PER_INCH / Math.hypot(width, height);
        return new LayoutLaws(mmPerPixel, width, height, isLarge, isStrong);
    }
}
