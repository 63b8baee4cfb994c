// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.i18n.Language;

/// With the real espeak-ng where it is installed, and a sound card that keeps real time.
final class EngineVoiceTest {
    private static final Duration AT_ONCE = Duration.ofMillis(100);

    @TempDir Path folder;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final SlowCard card = new SlowCard();

    @AfterEach
    void end() {
        waiting.shutdownNow();
    }

    @Test
    void ukrainianAndEnglishAreHeard() throws InterruptedException {
        var voice = espeak(Optional.empty());

        voice.say("Здоровʼя, кнопка, 1 з 8", Language.UKRAINIAN);
        voice.say("Health, button, 1 of 8", Language.ENGLISH);

        assertThat(card.begun(2)).isTrue();
        voice.stop();
        assertThat(card.loudest()).isGreaterThan(500);
    }

    @Test
    void silenceComesWithinATenthOfASecondAndForgetsWhatWaits() throws InterruptedException {
        var voice = espeak(Optional.empty());
        for (int i = 0; i < 5; i++) {
            voice.say("Дуже довге речення, яке ніхто не хоче слухати до кінця", Language.UKRAINIAN);
        }
        assertThat(card.begun(1)).isTrue();
        assertThat(voice.isSpeaking()).isTrue();

        long before = System.nanoTime();
        voice.stop();
        long silent = card.lastWrite();

        assertThat(voice.isSpeaking()).isFalse();
        assertThat(card.isSilenced()).isTrue();
        assertThat(Duration.ofNanos(Math.max(0, silent - before))).isLessThan(AT_ONCE);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(AT_ONCE);
    }

    @Test
    void theVolumeIsHeard() throws InterruptedException {
        var voice = espeak(Optional.empty());
        voice.volume(100);
        voice.say("Гучно", Language.UKRAINIAN);
        assertThat(card.ended(1)).isTrue();
        int loud = card.loudest();
        card.forget();

        voice.volume(25);
        voice.say("Гучно", Language.UKRAINIAN);
        assertThat(card.ended(2)).isTrue();

        assertThat(20 * Math.log10(loud / (double) card.loudest())).isBetween(23.0, 25.0);
    }

    @Test
    void aPreparedPhraseIsPlayedInstead() throws Exception {
        Path uk = Files.createDirectories(folder.resolve("uk"));
        Files.write(uk.resolve("озвучення-увімкнено.wav"), wav(new short[] {1000, -1000, 1234}));
        var voice =
                new EngineVoice(
                        VoiceCommand.parse("true"),
                        Optional.of(new PreparedSounds(folder)),
                        card,
                        waiting);
        voice.volume(100);

        voice.say("Озвучення увімкнено.", Language.UKRAINIAN);

        assertThat(card.ended(1)).isTrue();
        assertThat(card.loudest()).isEqualTo(1234);
    }

    @Test
    void withoutAnEngineThereIsSilence() {
        var voice =
                new EngineVoice(
                        VoiceCommand.parse("no-such-voice --stdin"),
                        Optional.empty(),
                        card,
                        waiting);

        voice.say("Хто тут?", Language.UKRAINIAN);

        assertThat(voice.isThere()).isFalse();
        assertThat(voice.isSpeaking()).isFalse();
    }

    @Test
    void wordsAreNeverAmongTheArguments() {
        assertThat(VoiceCommand.ESPEAK.arguments(Language.UKRAINIAN))
                .containsExactly("espeak-ng", "-v", "uk", "-s", "150", "--stdin", "--stdout");
        assertThat(VoiceCommand.ESPEAK.spelling("звʼязок")).isEqualTo("звязок");
        assertThat(VoiceCommand.parse("rhvoice").spelling("звʼязок")).isEqualTo("звʼязок");
    }

    @Test
    void whatIsNoWaveIsRefused() {
        for (byte[] bytes :
                List.of(
                        new byte[0],
                        "RIFF....WAVEfmt ".getBytes(StandardCharsets.US_ASCII),
                        "not a wave at all, but long enough".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(catchIo(bytes)).isTrue();
        }
    }

    private static boolean catchIo(byte[] bytes) {
        try {
            Wave.begin(new ByteArrayInputStream(bytes));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private EngineVoice espeak(Optional<PreparedSounds> sounds) {
        assumeTrue(VoiceCommand.ESPEAK.isInstalled(), "espeak-ng is not installed");
        return new EngineVoice(VoiceCommand.ESPEAK, sounds, card, waiting);
    }

    private static byte[] wav(short[] samples) {
        var bytes = ByteBuffer.allocate(44 + samples.length * 2);
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples.length * 2);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(22_050).putInt(44_100);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples.length * 2);
        for (short sample : samples) {
            bytes.putShort(sample);
        }
        return bytes.array();
    }

    /// Plays as fast as ears hear, and forgets what is silenced.
    private static final class SlowCard implements SoundOut {
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger ended = new AtomicInteger();
        private final List<CountDownLatch> sounds = new ArrayList<>();
        private volatile boolean isSilenced;
        private volatile long lastWrite;
        private volatile int loudest;

        @Override
        public synchronized Optional<Track> open(int rate, int channels) {
            var quiet = new CountDownLatch(1);
            sounds.add(quiet);
            return Optional.of(new Heard(quiet, rate * channels * 2));
        }

        boolean begun(int count) throws InterruptedException {
            return reaches(begun, count);
        }

        boolean ended(int count) throws InterruptedException {
            return reaches(ended, count);
        }

        boolean isSilenced() {
            return isSilenced;
        }

        long lastWrite() {
            return lastWrite;
        }

        int loudest() {
            return loudest;
        }

        void forget() {
            loudest = 0;
        }

        private static boolean reaches(AtomicInteger count, int wanted)
                throws InterruptedException {
            var tick = new CountDownLatch(1);
            for (int i = 0; i < 2000 && count.get() < wanted; i++) {
                tick.await(10, TimeUnit.MILLISECONDS);
            }
            return count.get() >= wanted;
        }

        private final class Heard implements Track {
            private final CountDownLatch quiet;
            private final int bytesPerSecond;
            private boolean isFirst = true;

            Heard(CountDownLatch quiet, int bytesPerSecond) {
                this.quiet = quiet;
                this.bytesPerSecond = bytesPerSecond;
            }

            @Override
            public void write(byte[] samples, int length) {
                for (int i = 0; i + 1 < length; i += 2) {
                    loudest = Math.max(loudest, Math.abs(samples[i + 1] << 8 | samples[i] & 0xFF));
                }
                lastWrite = System.nanoTime();
                if (isFirst) {
                    isFirst = false;
                    begun.incrementAndGet();
                }
                try {
                    quiet.await(length * 1000L / bytesPerSecond, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public void drain() {
                ended.incrementAndGet();
            }

            @Override
            public void silence() {
                isSilenced = true;
                quiet.countDown();
            }

            @Override
            public void close() {
                quiet.countDown();
            }
        }
    }
}
