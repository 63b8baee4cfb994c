// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Follows the quotes of a CSV text as it is read: FastCSV takes the end of the text for the end of
/// a quoted cell, and a quote that nobody closed would swallow the rest of the file unseen. Leaves
/// a byte order mark out.
final class QuoteWatch extends FilterReader {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final char separator;
    private State state = State.START;
    private long line = 1;
    private long opened = 1;
    private boolean begun;
    private boolean ended;

    private enum State {
        /// At the beginning of a cell.
        START,
        PLAIN,
        QUOTED,
        /// Behind a quote inside a quoted cell: its end, or the first of two.
        CLOSING
    }

    QuoteWatch(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    boolean isOpenAtEnd() {
        return ended && state == State.QUOTED;
    }

    /// The line where the last quoted cell began.
    long lastOpened() {
        return opened;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0 && !begun) {
            begun = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
                count--;
                return count == 0 ? read(buffer, offset, length) : watched(buffer, offset, count);
            }
        }
        ended |= count < 0;
        return watched(buffer, offset, count);
    }

    private int watched(char[] buffer, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            see(buffer[i]);
        }
        return count;
    }

    private void see(char sign) {
        boolean lineEnd = sign == '\n' || sign == '\r';
        switch (state) {
            case START, PLAIN -> {
                if (lineEnd || sign == separator) {
                    state = State.START;
                } else if (sign == '"' && state == State.START) {
                    state = State.QUOTED;
                    opened = line;
                } else {
                    state = State.PLAIN;
                }
            }
            case QUOTED -> state = sign == '"' ? State.CLOSING : State.QUOTED;
            case CLOSING -> {
                if (sign == '"') {
                    state = State.QUOTED;
                } else {
                    state = lineEnd || sign == separator ? State.START : State.PLAIN;
                }
            }
        }
        line += sign == '\n' ? 1 : 0;
    }
}
