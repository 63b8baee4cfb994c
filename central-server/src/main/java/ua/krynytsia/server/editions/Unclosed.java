// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A buffered stream whose end leaves the file open, so that it can still be forced.
final class Unclosed extends BufferedOutputStream {
    Unclosed(OutputStream out) {
        super(out, 1 << 16);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
