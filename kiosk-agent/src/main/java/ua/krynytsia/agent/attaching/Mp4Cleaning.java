// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.attaching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Empties the boxes of an MP4 (ISO/IEC 14496-12, section 4.2) in which telephones write the place,
/// the device and the owner: `udta`, `meta` and `uuid` become `free` of the same length, so that
/// every offset in the file still holds. Pictures, sound and their times stay.
///
/// ```
/// size, 4 bytes · type, 4 | content or boxes
/// ```
final class Mp4Cleaning {
    private static final int FRAME = 8;
    private static final int LONG_FRAME = 16;
    private static final int DEEPEST = 8;
    private static final byte[] FREE = "free".getBytes(ISO_8859_1);
    private static final Set<String> EMPTIED = Set.of("udta", "meta", "uuid");
    private static final Set<String> HOLDERS = Set.of("moov", "trak", "mdia", "minf", "moof");

    private final ByteBuffer file;

    private Mp4Cleaning(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    /// The same array, changed; empty where it is no row of boxes.
    static Optional<byte[]> cleaned(byte[] file) {
        boolean isWhole = new Mp4Cleaning(file).boxes(0, file.length, 0);
        return isWhole ? Optional.of(file) : Optional.empty();
    }

    private boolean boxes(int from, int to, int depth) {
        int at = from;
        while (at + FRAME <= to) {
            long size = size(at, to);
            int frame = file.getInt(at) == 1 ? LONG_FRAME : FRAME;
            if (size < frame || at + size > to || depth > DEEPEST) {
                return false;
            }
            int end = (int) (at + size);
            if (!box(at, frame, end, depth)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private boolean box(int at, int frame, int end, int depth) {
        String type = new String(file.array(), at + 4, 4, ISO_8859_1);
        if (EMPTIED.contains(type)) {
            file.put(at + 4, FREE);
            Arrays.fill(file.array(), at + frame, end, (byte) 0);
        }
        return !HOLDERS.contains(type) || boxes(at + frame, end, depth + 1);
    }

    /// 0 stands for all the rest, 1 for eight bytes that follow.
    private long size(int at, int to) {
        int size = file.getInt(at);
        if (size == 1) {
            return at + LONG_FRAME <= to ? file.getLong(at + FRAME) : 0;
        }
        return size == 0 ? to - at : Integer.toUnsignedLong(size);
    }
}
