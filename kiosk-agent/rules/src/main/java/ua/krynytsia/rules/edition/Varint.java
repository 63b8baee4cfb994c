// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ua.krynytsia.rules.RuleException;

/// Numbers in as few bytes as they need: seven bits a byte, the lowest first, the eighth bit says
/// that another follows. Five bytes at most.
final class Varint {
    private static final int MORE = 0x80;
    private static final int LOW = 0x7f;
    private static final int STEP = 7;
    private static final int MOST_SHIFT = 28;

    private Varint() {}

    static void write(int value, OutputStream out) throws IOException {
        int left = value;
        while (left > LOW) {
            out.write(left & LOW | MORE);
            left >>>= STEP;
        }
        out.write(left);
    }

    /// @throws RuleException where it is above `most`
    static int read(InputStream in, int most) throws IOException {
        long value = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += STEP) {
            int piece = in.read();
            if (piece < 0) {
                throw new EOFException();
            }
            value |= (long) (piece & LOW) << shift;
            if (piece < MORE) {
                return atMost(most, value);
            }
        }
        throw new RuleException("a number of a patch is longer than five bytes");
    }

    /// How many, then the distance of each to the one before.
    static void writeRising(Collection<Integer> positions, OutputStream out) throws IOException {
        write(positions.size(), out);
        int next = 0;
        for (int position : positions) {
            write(position - next, out);
            next = position + 1;
        }
    }

    /// @param size every position is below
    static List<Integer> readRising(InputStream in, int size) throws IOException {
        int count = read(in, size);
        var positions = new ArrayList<Integer>(count);
        int next = 0;
        for (int i = 0; i < count; i++) {
            int position = next + read(in, size - 1 - next);
            positions.add(position);
            next = position + 1;
        }
        return positions;
    }

    private static int atMost(int most, long value) {
        if (value > most) {
            throw new RuleException(
                    "a number of a patch is " + value + ", at most " + most + " is possible");
        }
        return (int) value;
    }
}
