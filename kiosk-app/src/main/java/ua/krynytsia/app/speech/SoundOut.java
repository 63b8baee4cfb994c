// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import java.util.Optional;

/// Where sound comes out.
interface SoundOut {
    /// Empty where there is no sound card or it is taken.
    ///
    /// @param rate samples a second of one or two channels, 16 bits, little-endian
    Optional<Track> open(int rate, int channels);

    /// One sound under way. Written to by one thread; [#silence] may be called from any.
    interface Track extends AutoCloseable {
        /// Waits while the card has enough.
        void write(byte[] samples, int length);

        /// Waits until all is heard.
        void drain();

        /// What was written and not yet heard is thrown away.
        void silence();

        @Override
        void close();
    }
}
