// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

/// The glass in front of the resident: its size in pixels and its diagonal, from which millimetres
/// follow. The diagonal is configured, because what a panel says about itself is often wrong.
///
/// @param bottomEdgeMm how high above the floor the picture's lower edge hangs
public record Panel(int width, int height, double diagonalInches, double bottomEdgeMm) {
    /// So that all of a 32-inch portrait panel lies within reach of those who sit.
    public static final double USUAL_BOTTOM_EDGE_MM = 500;

    private static final double MM_PER_INCH = 25.4;

    /// EN 301 549, 8.3.3: the highest that is reached over a plinth.
    private static final double LOW_REACH_MM = 1100;

    /// EN 301 549, 8.3.3: the highest that is reached with nothing in the way.
    private static final double REACH_MM = 1220;

    /// Below this nothing could be shown to be touched.
    private static final double LEAST_REACH = 0.45;

    public Panel {
        if (width < 300 || height < 300) {
            throw new IllegalArgumentException("a panel must have at least 300×300 pixels");
        }
        if (bottomEdgeMm < 0 || bottomEdgeMm > 1500) {
            throw new IllegalArgumentException("a panel hangs 0 to 1500 mm above the floor");
        }
        if (diagonalInches < 7 || diagonalInches > 120) {
            throw new IllegalArgumentException("a panel's diagonal must be from 7 to 120 inches");
        }
    }

    public Panel(int width, int height, double diagonalInches) {
        this(width, height, diagonalInches, USUAL_BOTTOM_EDGE_MM);
    }

    /// Whether its upper part hangs too high for those who sit, so that a visit begins low.
    public boolean isHigh() {
        return bottomEdgeMm + mm(height) > REACH_MM;
    }

    /// How many pixels from the lower edge lie within 1100 mm above the floor.
    double lowReach() {
        double within = Math.floor((LOW_REACH_MM - bottomEdgeMm) / mmPerPixel());
        return Math.clamp(within, Math.round(height * LEAST_REACH), Math.round(height * 0.7));
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
