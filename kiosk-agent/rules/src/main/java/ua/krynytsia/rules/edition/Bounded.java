// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import ua.krynytsia.rules.RuleException;

/// Refuses to give more bytes than were announced, whatever the packing holds.
final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long max) {
        super(in);
        this.left = max;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        take(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        take(Math.max(count, 0));
        return count;
    }

    private void take(int count) {
        left -= count;
        if (left < 0) {
            throw new RuleException("an edition's frames are longer than its manifest says");
        }
    }
}
