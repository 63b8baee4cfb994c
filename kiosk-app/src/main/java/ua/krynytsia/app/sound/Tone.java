// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.sound;

import javax.sound.sampled.AudioFormat;

/// A pure tone of one second from one side, that swells and fades so that nothing clicks.
public enum Tone {
    LEFT(440, 0),
    RIGHT(660, 1);

    static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 2, true, false);

    private static final int FRAMES = 44_100;
    private static final int FRAME_BYTES = 4;
    private static final int SWELL = 2_205;
    private static final int QUIET = 100;

    private final double hertz;
    private final int channel;

    Tone(double hertz, int channel) {
        this.hertz = hertz;
        this.channel = channel;
    }

    /// In [#FORMAT].
    ///
    /// @param percent of the full loudness, 0 to 100; the ear hears half of it as half as loud
    byte[] samples(int percent) {
        double part = Math.clamp(percent, 0, QUIET) / (double) QUIET;
        double amplitude = Short.MAX_VALUE * 0.8 * part * part;
        var bytes = new byte[FRAMES * FRAME_BYTES];
        for (int i = 0; i < FRAMES; i++) {
            double swell = Math.min(1, Math.min(i, FRAMES - 1 - i) / (double) SWELL);
            double wave = Math.sin(2 * Math.PI * hertz * i / FORMAT.getSampleRate());
            int sample = (int) Math.round(amplitude * swell * wave);
            int at = i * FRAME_BYTES + channel * 2;
            bytes[at] = (byte) sample;
            bytes[at + 1] = (byte) (sample >> Byte.SIZE);
        }
        return bytes;
    }
}
