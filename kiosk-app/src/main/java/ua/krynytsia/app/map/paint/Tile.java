// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

/// The pixels of one square, opaque ARGB row by row. Painted once, then only read.
public final class Tile {
    /// Pixels along an edge.
    public static final int SIDE = 512;

    private final int[] pixels;

    Tile(int[] pixels) {
        this.pixels = pixels;
    }

    /// Copies `count` pixels of a row.
    public void copyRow(int row, int from, int[] target, int offset, int count) {
        System.arraycopy(pixels, row * SIDE + from, target, offset, count);
    }

    /// Copies the pixels of a row that stand in `columns`, one for each.
    public void sampleRow(int row, int[] columns, int[] target, int offset) {
        int start = row * SIDE;
        for (int i = 0; i < columns.length; i++) {
            target[offset + i] = pixels[start + columns[i]];
        }
    }
}
