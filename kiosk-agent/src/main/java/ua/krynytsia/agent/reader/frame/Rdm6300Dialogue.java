// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import ua.krynytsia.wire.Bytes;

import java.util.List;

/// An RDM6300 is never asked: it says each card that it sees.
public final class Rdm6300Dialogue implements ReaderDialogue {
    private static final Bytes NOTHING = Bytes.of(new byte[0]);

    private final Rdm6300Decoder decoder = new Rdm6300Decoder();

    @Override
    public Bytes opening() {
        return NOTHING;
    }

    @Override
    public Step heard(byte[] bytes, int count) {
        return new Step(decoder.feed(bytes, count), NOTHING);
    }

    @Override
    public Step silence() {
        return new Step(List.of(), NOTHING);
    }

    /// It has no way to say that it works: a port that opens is all that can be known.
    @Override
    public boolean isAnswering() {
        return true;
    }
}
