// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

/// The glass in front of the resident: its size in pixels and its diagonal, from which millimetres
/// follow. The diagonal is configured, because what a panel says about itself is often wrong.
public record Panel(int width, int height, double diagonalInches) {
    private static final double MM_PER_INCH = 25.4;

    public Panel {
        if (width < 300 || height < 300) {
            throw new IllegalArgumentException("a panel must have at least 300×300 pixels");
        }
        if (diagonalInches < 7 || diagonalInches > 120) {
            throw new IllegalArgumentException("a panel's diagonal must be from 7 to 120 inches");
        }
    }

    /// Whether what stands one below the other in portrait has to stand side by side.
    public boolean isWide() {
        return width > height;
    }

    /// Millimetres on the glass in whole pixels, at least one.
    public double px(double mm) {
        return Math.max(1, Math.round(mm / mmPerPixel()));
    }

    public double mm(double px) {
        return px * mmPerPixel();
    }

    /// At least `mm`, and at least this share of the shorter side: small panels keep what a finger
    /// and an eye need, large ones look as large as they are.
    double px(double mm, double share) {
        return Math.max(px(mm), Math.round(Math.min(width, height) * share));
    }

    private double mmPerPixel() {
        return diagonalInches * MM_PER_INCH / Math.hypot(width, height);
    }
}
