// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import ua.krynytsia.wire.Bytes;

/// Tells of each piece before it is written to a new file.
final class WitnessedStream extends FilterOutputStream {
    private final Path file;
    private final Witness witness;
    private long at;

    WitnessedStream(OutputStream out, Path file, Witness witness) {
        super(out);
        this.file = file;
        this.witness = witness;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var piece = Bytes.of(Arrays.copyOfRange(bytes, offset, offset + length));
        witness.before(new Step.Write(file, at, piece));
        out.write(bytes, offset, length);
        at += length;
    }
}
