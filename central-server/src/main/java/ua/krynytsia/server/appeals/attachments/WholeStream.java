// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.attachments;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends with a failure where less comes than was announced, so that half a file is never kept.
final class WholeStream extends FilterInputStream {
    static final long UNKNOWN = -1;

    private final long announced;
    private long come;

    WholeStream(InputStream body, long announced) {
        super(body);
        this.announced = announced;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? one : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = super.read(into, offset, length);
        count(got);
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int got) throws EOFException {
        if (got >= 0) {
            come += got;
        } else if (announced != UNKNOWN && come < announced) {
            throw new EOFException("only " + come + " of " + announced + " bytes came");
        }
    }
}
