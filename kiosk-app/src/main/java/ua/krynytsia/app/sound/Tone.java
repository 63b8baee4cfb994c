// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.sound;

import javax.sound.sampled.AudioFormat;

/// A second of pure tone, in one or more parts that swell and fade so that nothing clicks.
public enum Tone {
    LEFT(440, 1, true, false),
    RIGHT(660, 1, false, true),
    /// Three short tones from both sides.
    ALARM(880, 3, true, true);

    static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 2, true, false);

    private static final int FRAMES = 44_100;
    private static final int FRAME_BYTES = 4;
    private static final int SWELL = 2_205;
    private static final int QUIET = 100;

    private final double hertz;
    private final int parts;
    private final boolean isLeft;
    private final boolean isRight;

    Tone(double hertz, int parts, boolean isLeft, boolean isRight) {
        this.hertz = hertz;
        this.parts = parts;
        this.isLeft = isLeft;
        this.isRight = isRight;
    }

    /// In [#FORMAT].
    ///
    /// @param percent of the full loudness, 0 to 100; the ear hears half of it as half as loud
    byte[] samples(int percent) {
        double part = Math.clamp(percent, 0, QUIET) / (double) QUIET;
        double amplitude = Short.MAX_VALUE * 0.8 * part * part;
        var bytes = new byte[FRAMES * FRAME_BYTES];
        for (int i = 0; i < FRAMES; i++) {
            double wave = Math.sin(2 * Math.PI * hertz * i / FORMAT.getSampleRate());
            int sample = (int) Math.round(amplitude * swell(i) * wave);
            put(bytes, i * FRAME_BYTES, isLeft ? sample : 0);
            put(bytes, i * FRAME_BYTES + 2, isRight ? sample : 0);
        }
        return bytes;
    }

    /// Several parts have as much silence after each as they are long.
    private double swell(int frame) {
        int part = FRAMES / parts;
        int length = parts == 1 ? part : part / 2;
        int at = frame % part;
        return Math.clamp(Math.min(at, length - 1 - at) / (double) SWELL, 0.0, 1.0);
    }

    private static void put(byte[] bytes, int at, int sample) {
        bytes[at] = (byte) sample;
        bytes[at + 1] = (byte) (sample >> Byte.SIZE);
    }
}
