// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Watches the XML of a stranger before a parser buffers any of it: how much is unpacked in all,
/// and how long one tag, comment or declaration is.
final class GuardedXml extends FilterInputStream {
    private static final int LONGEST_TAG = 64 << 10;
    private static final int LONGEST_TEXT = 8 << 20;

    private final long most;
    private long total;
    private State state = State.TEXT;
    private int run;
    private int matched;

    private enum State {
        TEXT,
        /// Behind `<`.
        OPEN,
        TAG,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        /// Behind `<!` or `<?`: a comment, a declaration, an instruction.
        OTHER,
        /// Inside `<![CDATA[`.
        RAW
    }

    /// @param most how many bytes may come
    GuardedXml(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        total += Math.max(0, count);
        if (total > most) {
            throw XlsxRefusal.unfolds();
        }
        for (int i = offset; i < offset + count; i++) {
            see((char) (into[i] & 0xFF));
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void see(char sign) {
        run++;
        switch (state) {
            case TEXT -> {
                if (sign == '<') {
                    enter(State.OPEN);
                }
            }
            case OPEN -> enter(sign == '!' || sign == '?' ? State.OTHER : State.TAG);
            case TAG -> tag(sign);
            case SINGLE_QUOTED -> leave(sign == '\'', State.TAG);
            case DOUBLE_QUOTED -> leave(sign == '"', State.TAG);
            case OTHER -> other(sign);
            case RAW -> raw(sign);
        }
        if (run > (state == State.TEXT || state == State.RAW ? LONGEST_TEXT : LONGEST_TAG)) {
            throw XlsxRefusal.damaged();
        }
    }

    private void tag(char sign) {
        switch (sign) {
            case '>' -> enter(State.TEXT);
            case '"' -> state = State.DOUBLE_QUOTED;
            case '\'' -> state = State.SINGLE_QUOTED;
            default -> {
                // a name or a blank
            }
        }
    }

    private void leave(boolean ends, State next) {
        if (ends) {
            state = next;
        }
    }

    /// A document type ends here; a comment, whatever stands in it, at its own end.
    private void other(char sign) {
        if (run == 1 && sign == 'D') {
            throw XlsxRefusal.entities();
        }
        if (run == 1 && sign == '[') {
            enter(State.RAW);
        } else if (run == 1 && sign == '-') {
            matched = -1;
        } else if (matched < 0 || matched > 0) {
            comment(sign);
        } else if (sign == '>') {
            enter(State.TEXT);
        }
    }

    /// -1 before the second hyphen of the opening, else 1 and the hyphens at the end so far.
    private void comment(char sign) {
        if (matched < 0) {
            matched = 1;
        } else if (sign == '-') {
            matched = Math.min(3, matched + 1);
        } else if (sign == '>' && matched == 3) {
            enter(State.TEXT);
        } else {
            matched = 1;
        }
    }

    private void raw(char sign) {
        if (sign == ']') {
            matched = Math.min(2, matched + 1);
        } else if (sign == '>' && matched == 2) {
            enter(State.TEXT);
        } else {
            matched = 0;
        }
    }

    private void enter(State next) {
        state = next;
        run = 0;
        matched = 0;
    }
}
