// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to stand on the paper: 1 to 60 lines, then a QR code.
///
/// @param qr at most 500 characters of ASCII
public record Receipt(List<Line> lines, Optional<String> qr) {
    private static final int MOST_LINES = 60;
    private static final int LONGEST_QR = 500;

    public Receipt {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("a receipt has 1 to 60 lines");
        }
        if (qr.filter(text -> !isCode(text)).isPresent()) {
            throw new IllegalArgumentException("a QR code holds 1 to 500 characters of ASCII");
        }
    }

    /// Without the words: they may be a resident's.
    @Override
    public String toString() {
        return "Receipt of " + lines.size() + " lines";
    }

    private static boolean isCode(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_QR
                && text.chars().allMatch(it -> it >= ' ' && it <= '~');
    }

    /// One line, broken where it is too long for the paper.
    ///
    /// @param text at most 200 characters, none of them a control character; may be empty
    public record Line(String text, Style style) {
        private static final int LONGEST = 200;

        public Line {
            if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a line has at most 200 plain characters");
            }
        }

        /// The text as it fits on the paper: broken at spaces, within a word only where the word
        /// alone is too long. At least one row, which may be empty.
        ///
        /// @param columns letters of ordinary width; large ones take two
        public List<String> rows(int columns) {
            int width = style == Style.LARGE ? columns / 2 : columns;
            var rows = new ArrayList<String>();
            var row = new StringBuilder();
            for (String word : text.strip().split(" +", -1)) {
                if (!row.isEmpty() && row.length() + 1 + word.length() > width) {
                    rows.add(row.toString());
                    row.setLength(0);
                }
                row.append(row.isEmpty() ? "" : " ").append(word);
                while (row.length() > width) {
                    rows.add(row.substring(0, width));
                    row.delete(0, width);
                }
            }
            rows.add(row.toString());
            return rows;
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    /// How a line looks.
    public enum Style {
        NORMAL,
        /// Bold.
        STRONG,
        /// Twice as wide and high, in the middle.
        LARGE
    }
}
