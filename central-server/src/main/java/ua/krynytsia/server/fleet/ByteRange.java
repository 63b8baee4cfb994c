// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a whole, RFC 9110 §14.1.2; both ends count.
record ByteRange(int first, int last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=([0-9]{0,12})-([0-9]{0,12})");

    /// What a `Range` header asks of `length` bytes.
    sealed interface Asked {
        /// Nothing we serve in parts: no header, several ranges, another unit.
        record Whole() implements Asked {}

        record Part(ByteRange range) implements Asked {}

        /// Beyond the end.
        record Impossible() implements Asked {}
    }

    static Asked parse(Optional<String> header, int length) {
        Matcher asked = SINGLE.matcher(header.orElse(""));
        if (!asked.matches() || asked.group(0).equals("bytes=-")) {
            return new Asked.Whole();
        }
        if (asked.group(1).isEmpty()) {
            long suffix = Math.min(Long.parseLong(asked.group(2)), length);
            return part(length - suffix, length - 1L, length);
        }
        long from = Long.parseLong(asked.group(1));
        long to = asked.group(2).isEmpty() ? length - 1L : Long.parseLong(asked.group(2));
        return part(from, Math.min(to, length - 1L), length);
    }

    int length() {
        return last - first + 1;
    }

    private static Asked part(long from, long to, int length) {
        boolean fits = from <= to && from < length;
        return fits ? new Asked.Part(new ByteRange((int) from, (int) to)) : new Asked.Impossible();
    }
}
