// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A merged range, such as `B1:D2`: what stands in its first cell stands in all.
///
/// @param top rows from 1
/// @param left columns from 0
record Merged(long top, int left, long bottom, int right) {
    private static final int NEAR_TOP = 100;
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    static Optional<Merged> parse(String range) {
        Matcher found = RANGE.matcher(range);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Merged(
                        Long.parseLong(found.group(2)),
                        index(found.group(1)),
                        Long.parseLong(found.group(4)),
                        index(found.group(3))));
    }

    boolean isNearTop() {
        return top <= NEAR_TOP;
    }

    boolean holds(long row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /// The column of a cell reference such as `AB12`, from 0.
    static OptionalInt column(String reference) {
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        String name = reference.substring(0, letters);
        return name.matches("[A-Z]{1,3}") ? OptionalInt.of(index(name)) : OptionalInt.empty();
    }

    /// The name of a column as Excel shows it.
    static String letters(int column) {
        var name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }

    private static int index(String letters) {
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            index = index * 26 + letters.charAt(i) - 'A' + 1;
        }
        return index - 1;
    }
}
