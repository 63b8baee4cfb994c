// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import java.io.FilterInputStream;
import java.io.InputStream;

/// A stream that whoever opened it closes.
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // the owner of the inner stream closes it
    }
}
