// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToneTest {
    @Test
    void eachComesFromItsOwnSideAlone() {
        assertThat(loudest(Tone.LEFT, 100, 0)).isGreaterThan(20_000);
        assertThat(loudest(Tone.LEFT, 100, 1)).isZero();
        assertThat(loudest(Tone.RIGHT, 100, 1)).isGreaterThan(20_000);
        assertThat(loudest(Tone.RIGHT, 100, 0)).isZero();
    }

    @Test
    void theVolumeIsKept() {
        int whole = loudest(Tone.LEFT, 100, 0);

        assertThat(loudest(Tone.LEFT, 50, 0)).isBetween(whole / 4 - 2, whole / 4 + 2);
        assertThat(loudest(Tone.LEFT, 0, 0)).isZero();
    }

    @Test
    void itBeginsAndEndsInSilence() {
        byte[] samples = Tone.LEFT.samples(100);

        assertThat(sample(samples, 0, 0)).isZero();
        assertThat(sample(samples, samples.length / 4 - 1, 0)).isZero();
        assertThat(samples.length / 4 / Tone.FORMAT.getFrameRate()).isEqualTo(1);
    }

    private static int loudest(Tone tone, int percent, int channel) {
        byte[] samples = tone.samples(percent);
        int loudest = 0;
        for (int i = 0; i < samples.length / 4; i++) {
            loudest = Math.max(loudest, Math.abs(sample(samples, i, channel)));
        }
        return loudest;
    }

    private static int sample(byte[] samples, int frame, int channel) {
        int at = frame * 4 + channel * 2;
        return (short) (samples[at] & 0xFF | samples[at + 1] << 8);
    }
}
