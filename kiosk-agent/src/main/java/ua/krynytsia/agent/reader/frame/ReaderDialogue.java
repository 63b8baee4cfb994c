// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import ua.krynytsia.wire.Bytes;

import java.util.List;

/// What is said between a host and one reader from its opening on: a reader that only speaks, and
/// one that has to be asked, look alike to whoever moves the bytes. Pure; belongs to one reader's
/// thread, and a device that was opened anew needs a new one.
public interface ReaderDialogue {
    /// What to say first; empty to a reader that speaks unasked.
    Bytes opening();

    /// Takes the first `count` of `bytes`, however they were cut.
    Step heard(byte[] bytes, int count);

    /// To be called when nothing has come for [#PATIENCE_MILLIS], each time.
    Step silence();

    /// Whether the reader is known to work: it has answered, or need not.
    boolean isAnswering();

    /// How long is waited for the next byte.
    int PATIENCE_MILLIS = 500;

    /// What follows.
    ///
    /// @param outcomes the frames that ended, in order
    /// @param reply to be said now; may be empty
    record Step(List<FrameOutcome> outcomes, Bytes reply) {
        public Step {
            outcomes = List.copyOf(outcomes);
        }
    }
}
