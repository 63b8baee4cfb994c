// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import ua.krynytsia.agent.library.record.Edition;
import ua.krynytsia.rules.edition.Frame;
import ua.krynytsia.rules.edition.Frames;

/// Packs an edition into the frames of a snapshot, as the server would.
final class Packing {
    private static final int LEVEL = 3;

    private Packing() {}

    /// Leaves `out` open.
    static void write(Edition edition, OutputStream out) throws IOException {
        List<Frame> frames = new ArrayList<>();
        edition.documents().forEach((key, document) -> frames.add(new Frame.Put(key, document)));
        Frames.write(frames, LEVEL, new LeftOpen(out));
    }

    /// Whose closing is the disk's affair.
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
