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

    @Test
    void alarmIsThreeTonesFromBothSidesWithSilenceBetween() {
        byte[] samples = Tone.ALARM.samples(100);
        int third = samples.length / 3 / 4 * 4;

        assertThat(loudest(Tone.ALARM, 100, 0)).isEqualTo(loudest(Tone.ALARM, 100, 1));
        for (int part = 0; part < 3; part++) {
            assertThat(loudest(samples, part * third + third / 8 / 4 * 4)).isGreaterThan(20_000);
            assertThat(loudest(samples, part * third + third * 3 / 4 / 4 * 4)).isZero();
        }
    }

    /// Of some hundred frames from there on.
    private static int loudest(byte[] samples, int from) {
        int most = 0;
        for (int at = from; at < from + 400; at += 4) {
            int sample = (short) ((samples[at] & 0xFF) | samples[at + 1] << 8);
            most = Math.max(most, Math.abs(sample));
        }
        return most;
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
