// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.attaching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/// How a camera was held, the one thing in a picture's Exif block (Exif 3.0, section 4.6.5, tag
/// 0112) that it takes to show the picture upright.
final class ExifOrientation {
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int TIFF = 10;
    private static final int ENTRY = 12;
    private static final short TAG = 0x0112;
    private static final short SHORT = 3;
    private static final short BIG_ENDIAN = 0x4d4d;
    private static final String NAME = "Exif\0\0";

    private ExifOrientation() {}

    /// @param at where a segment APP1 begins with its marker
    /// @param length of the segment with its marker
    static OptionalInt find(byte[] file, int at, int length) {
        boolean isExif = length >= TIFF + 8 && new String(file, at + 4, 6, ISO_8859_1).equals(NAME);
        if (!isExif) {
            return OptionalInt.empty();
        }
        ByteBuffer tiff = ByteBuffer.wrap(file, at + TIFF, length - TIFF).slice();
        if (tiff.getShort(0) != BIG_ENDIAN) {
            tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
        long first = Integer.toUnsignedLong(tiff.getInt(4));
        if (first + 2 > tiff.limit()) {
            return OptionalInt.empty();
        }
        int count = Short.toUnsignedInt(tiff.getShort((int) first));
        for (int i = 0; i < count; i++) {
            int entry = (int) first + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                return OptionalInt.empty();
            }
            if (tiff.getShort(entry) == TAG) {
                return valid(Short.toUnsignedInt(tiff.getShort(entry + 8)));
            }
        }
        return OptionalInt.empty();
    }

    /// A segment that says this and nothing else; no bytes where the picture stands upright.
    static byte[] segment(int orientation) {
        if (orientation == UPRIGHT) {
            return new byte[0];
        }
        return ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put(NAME.getBytes(ISO_8859_1))
                .putShort(BIG_ENDIAN)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort(TAG)
                .putShort(SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static OptionalInt valid(int orientation) {
        return orientation >= UPRIGHT && orientation <= LAST
                ? OptionalInt.of(orientation)
                : OptionalInt.empty();
    }
}
