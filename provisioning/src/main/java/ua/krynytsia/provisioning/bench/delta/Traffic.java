// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.delta;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes by the request they belong to. A request's first line is looked for where bytes go up
/// after others came down: HTTP/1.1 without pipelining. What is not HTTP is one request.
/// Thread-safe.
final class Traffic {
    private static final Pattern REQUEST =
            Pattern.compile("^(?:GET|PUT|POST) (?:/fleet/v1/)?([^ ?]*) HTTP");
    private static final String NO_HTTP = "bytes";

    private final Map<String, Sum> sums = new TreeMap<>();
    private long lastDown;

    /// Bytes that pass.
    interface Count {
        void bytes(byte[] piece, int length);
    }

    /// @param firstUp moment of the first byte up, in nanoseconds of the process
    /// @param lastDown moment of the last byte down
    record Sum(long up, long down, long firstUp, long lastDown) {
        long both() {
            return up + down;
        }
    }

    synchronized Map<String, Sum> sums() {
        return new TreeMap<>(sums);
    }

    synchronized void clear() {
        sums.clear();
    }

    /// When the last byte came down, in nanoseconds of the process.
    synchronized long lastDown() {
        return lastDown;
    }

    Talk begin() {
        return new Talk();
    }

    private synchronized void add(String request, long up, long down) {
        long now = System.nanoTime();
        if (down > 0) {
            lastDown = now;
        }
        Sum was = sums.getOrDefault(request, new Sum(0, 0, now, now));
        sums.put(
                request,
                new Sum(
                        was.up() + up,
                        was.down() + down,
                        was.firstUp(),
                        down > 0 ? now : was.lastDown()));
    }

    /// One connection.
    final class Talk {
        private String request = NO_HTTP;
        private boolean isAnswered = true;

        synchronized void up(byte[] piece, int length) {
            if (isAnswered) {
                Matcher line =
                        REQUEST.matcher(
                                new String(
                                        piece,
                                        0,
                                        Math.min(length, 300),
                                        StandardCharsets.ISO_8859_1));
                request = line.find() ? line.group(1) : request;
                isAnswered = false;
            }
            add(request, length, 0);
        }

        synchronized void down(byte[] piece, int length) {
            isAnswered = true;
            add(request, 0, length);
        }
    }
}
