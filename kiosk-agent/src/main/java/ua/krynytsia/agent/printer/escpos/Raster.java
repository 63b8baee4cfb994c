// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.escpos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import ua.krynytsia.wire.Bytes;

/// A picture as `GS v 0` prints it: `1D 76 30 00`, bytes a row and rows, each low byte first, then
/// the rows from the top, eight dots a byte, the leftmost in the highest bit, 1 for black.
///
/// A printer obeys its real-time commands even within a picture: `10 04`, `10 05` and `10 14` would
/// be taken for one. Where a picture would say so, the one dot of the `10` is left white.
final class Raster {
    private static final byte DLE = 0x10;
    private static final int BLACK_BELOW = 0x80;

    private Raster() {}

    /// @param picture its width a multiple of eight
    static Bytes encode(BufferedImage picture) {
        int width = picture.getWidth() / Byte.SIZE;
        byte[] dots = dots(picture, width);
        for (int i = 0; i + 1 < dots.length; i++) {
            if (dots[i] == DLE && isCommand(dots[i + 1])) {
                dots[i] = 0;
            }
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x1d, 0x76, 0x30, 0});
        writeWord(out, width);
        writeWord(out, picture.getHeight());
        out.writeBytes(dots);
        return Bytes.of(out.toByteArray());
    }

    private static byte[] dots(BufferedImage picture, int width) {
        byte[] dots = new byte[width * picture.getHeight()];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < width * Byte.SIZE; x++) {
                if ((picture.getRGB(x, y) & 0xff) < BLACK_BELOW) {
                    dots[y * width + x / Byte.SIZE] |= (byte) (0x80 >> x % Byte.SIZE);
                }
            }
        }
        return dots;
    }

    private static boolean isCommand(byte next) {
        return next == 0x04 || next == 0x05 || next == 0x14;
    }

    private static void writeWord(ByteArrayOutputStream out, int value) {
        out.write(value);
        out.write(value >> Byte.SIZE);
    }
}
