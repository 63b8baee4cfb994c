// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import ua.krynytsia.wire.Bytes;

/// The bytes of one file: those that are forced, and the changes since.
final class Content {
    private static final int SECTOR = 512;

    private byte[] forced = new byte[0];
    private final List<Change> since = new ArrayList<>();

    private sealed interface Change {
        record Written(int at, Bytes bytes) implements Change {}

        record Cut(int length) implements Change {}
    }

    void write(long at, Bytes bytes) {
        since.add(new Change.Written(Math.toIntExact(at), bytes));
    }

    void truncate(long length) {
        since.add(new Change.Cut(Math.toIntExact(length)));
    }

    void force() {
        forced = seen();
        since.clear();
    }

    byte[] forced() {
        return forced.clone();
    }

    byte[] seen() {
        byte[] bytes = forced.clone();
        for (Change change : since) {
            bytes = applied(bytes, change);
        }
        return bytes;
    }

    /// As long as it is seen to be, with half of the sectors that were written since.
    byte[] torn(RandomGenerator random) {
        byte[] seen = seen();
        byte[] torn = Arrays.copyOf(forced, seen.length);
        for (int at = 0; at < seen.length; at += SECTOR) {
            int length = Math.min(SECTOR, seen.length - at);
            if (random.nextBoolean()) {
                System.arraycopy(seen, at, torn, at, length);
            }
        }
        return torn;
    }

    /// With some of the changes since, each whole.
    byte[] reordered(RandomGenerator random) {
        byte[] bytes = forced.clone();
        for (Change change : since) {
            if (random.nextBoolean()) {
                bytes = applied(bytes, change);
            }
        }
        return bytes;
    }

    private static byte[] applied(byte[] before, Change change) {
        return switch (change) {
            case Change.Cut(int length) -> Arrays.copyOf(before, Math.min(length, before.length));
            case Change.Written(int at, Bytes bytes) -> {
                int end = at + bytes.length();
                byte[] after = Arrays.copyOf(before, Math.max(before.length, end));
                System.arraycopy(bytes.toArray(), 0, after, at, bytes.length());
                yield after;
            }
        };
    }
}
