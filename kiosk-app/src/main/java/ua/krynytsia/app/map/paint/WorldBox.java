// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

/// A rectangle in the plane of [Mercator].
public record WorldBox(double left, double top, double right, double bottom) {
    public WorldBox {
        if (left > right || top > bottom) {
            throw new IllegalArgumentException("a box must have left ≤ right and top ≤ bottom");
        }
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public WorldBox grownBy(double margin) {
        return new WorldBox(left - margin, top - margin, right + margin, bottom + margin);
    }

    public WorldBox joined(WorldBox other) {
        return new WorldBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    public boolean intersects(WorldBox other) {
        return left <= other.right
                && right >= other.left
                && top <= other.bottom
                && bottom >= other.top;
    }
}
