// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The machine's own sound card. It holds back no more than a twentieth of a second, so that
/// silence comes at once.
final class SoundCard implements SoundOut {
    private static final Logger log = LoggerFactory.getLogger(SoundCard.class);
    private static final int BITS = 16;
    private static final int PARTS = 20;

    /// A machine without a sound card says so as an illegal argument.
    @Override
    public Optional<Track> open(int rate, int channels) {
        var format = new AudioFormat(rate, BITS, channels, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, rate / PARTS * format.getFrameSize());
            line.start();
            return Optional.of(new Line(line));
        } catch (LineUnavailableException | IllegalArgumentException e) {
            log.atDebug().addKeyValue("reason", e.getMessage()).log("no sound");
            return Optional.empty();
        }
    }

    private record Line(SourceDataLine line) implements Track {
        @Override
        public void write(byte[] samples, int length) {
            line.write(samples, 0, length);
        }

        @Override
        public void drain() {
            line.drain();
        }

        @Override
        public void silence() {
            line.stop();
            line.flush();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
