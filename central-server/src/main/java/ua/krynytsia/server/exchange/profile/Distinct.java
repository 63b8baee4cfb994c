// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.profile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// Whether values repeat, by their 64-bit marks, in the first twenty thousand of them. A repetition
/// that comes later is found when the rows are imported.
final class Distinct {
    private static final int MOST = 20_000;
    private static final int FIRST_SIZE = 64;

    private long[] marks = new long[FIRST_SIZE];
    private int count;
    private boolean repeated;

    void add(String value) {
        if (repeated || count >= MOST) {
            return;
        }
        if ((count + 1) * 2 > marks.length) {
            grow();
        }
        repeated = !put(mark(value));
        count++;
    }

    boolean isUnique() {
        return !repeated && count > 0;
    }

    private boolean put(long mark) {
        int mask = marks.length - 1;
        int at = (int) (mark ^ (mark >>> 32)) & mask;
        while (marks[at] != 0) {
            if (marks[at] == mark) {
                return false;
            }
            at = (at + 1) & mask;
        }
        marks[at] = mark;
        return true;
    }

    private void grow() {
        long[] old = marks;
        marks = new long[old.length * 2];
        Arrays.stream(old).filter(mark -> mark != 0).forEach(this::put);
    }

    private static long mark(String value) {
        var sum = new CRC32C();
        sum.update(value.getBytes(StandardCharsets.UTF_8));
        long mark = (sum.getValue() << 32) | (value.hashCode() & 0xFFFF_FFFFL);
        return mark == 0 ? 1 : mark;
    }
}
