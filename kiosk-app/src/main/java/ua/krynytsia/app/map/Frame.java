// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import ua.krynytsia.app.map.paint.Tile;
import ua.krynytsia.app.map.paint.TilePainter;

/// A picture as large as the visible map that squares are copied into.
final class Frame {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Frame(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        this.buffer =
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        this.image = new WritableImage(buffer);
    }

    boolean fits(int wantedWidth, int wantedHeight) {
        return width == wantedWidth && height == wantedHeight;
    }

    /// Where on this picture a square stands and which of its pixels belong there.
    ///
    /// @param x of the square's left edge, may be outside
    /// @param y of its upper edge
    /// @param side how many pixels wide it is on the picture
    record Spot(double x, double y, double side) {
        Spot {
            if (!(side > 0)) {
                throw new IllegalArgumentException("a square must have a size");
            }
        }
    }

    void fill(Spot spot) {
        int from = first(spot.x(), width);
        int to = first(spot.x() + spot.side(), width);
        int bottom = first(spot.y() + spot.side(), height);
        for (int row = first(spot.y(), height); row < bottom; row++) {
            Arrays.fill(pixels, row * width + from, row * width + to, TilePainter.blank());
        }
    }

    /// Copies a whole square pixel by pixel; its spot must lie on whole pixels.
    void copy(Tile tile, Spot spot) {
        int left = (int) spot.x();
        int top = (int) spot.y();
        int from = first(left, width);
        int count = first(left + Tile.SIDE, width) - from;
        int bottom = first(top + Tile.SIDE, height);
        for (int row = first(top, height); count > 0 && row < bottom; row++) {
            tile.copyRow(row - top, from - left, pixels, row * width + from, count);
        }
    }

    /// Draws the part of `tile` that begins at `partX`, `partY` and is `part` pixels wide.
    void sample(Tile tile, double partX, double partY, double part, Spot spot) {
        int from = first(spot.x(), width);
        int to = first(spot.x() + spot.side(), width);
        if (to <= from) {
            return;
        }
        double step = part / spot.side();
        int[] columns = new int[to - from];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = inside(partX + (from + i - spot.x()) * step);
        }
        int bottom = first(spot.y() + spot.side(), height);
        for (int row = first(spot.y(), height); row < bottom; row++) {
            int source = inside(partY + (row - spot.y()) * step);
            tile.sampleRow(source, columns, pixels, row * width + from);
        }
    }

    /// The picture with all that has been copied so far.
    Image updated() {
        buffer.updateBuffer(changed -> null);
        return image;
    }

    private static int first(double position, int limit) {
        return (int) Math.clamp(Math.ceil(position), 0.0, limit);
    }

    private static int inside(double position) {
        return Math.clamp((int) position, 0, Tile.SIDE - 1);
    }
}
