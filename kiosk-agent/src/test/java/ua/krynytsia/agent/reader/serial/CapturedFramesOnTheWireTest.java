// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.serial;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.PseudoTerminal;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.reader.CardEvent;
import ua.krynytsia.agent.reader.CardGate;
import ua.krynytsia.agent.reader.CardToken;
import ua.krynytsia.agent.reader.ReaderStates;
import ua.krynytsia.agent.reader.frame.ReaderFrames;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.wire.Bytes;

/// Every captured frame over a real terminal device, in pieces of one to seven bytes, after a
/// kilobyte of noise; skipped where the frames are not on this machine.
@Timeout(120)
final class CapturedFramesOnTheWireTest {
    private static final Backoff QUICK = new Backoff(Duration.ofMillis(2), Duration.ofMillis(20));
    private static final byte[] ACK = HexFormat.of().parseHex("0000ff00ff00");
    private static final byte[] CONFIGURED = HexFormat.of().parseHex("0000ff02fed5151600");

    @TempDir private Path directory;
    private final KioskSecret secret = KioskSecret.of(Bytes.utf8("this kiosk"));
    private final BlockingQueue<CardEvent> cards = new LinkedBlockingQueue<>();
    private final BlockingQueue<ILoggingEvent> lines = new LinkedBlockingQueue<>();
    private final HealthBoard health = new HealthBoard(Clock.systemUTC());
    private final Supervisor supervisor =
            new Supervisor(Sleeper.REAL, RandomGenerator.getDefault(), QUICK);
    private final Lines appender = new Lines();
    private final Logger logger = (Logger) LoggerFactory.getLogger(SerialCardReader.class);

    @BeforeEach
    void listenToTheLog() {
        appender.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(appender);
    }

    @AfterEach
    void stop() {
        supervisor.close();
        logger.detachAppender(appender);
        logger.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void rdm6300(int size) throws Exception {
        List<JsonNode> frames = ReaderFrames.rdm6300().toList();
        try (PseudoTerminal terminal = plugIn(SerialKind.RDM6300)) {
            awaitReady();
            for (JsonNode frame : frames) {
                terminal.write(noise(size));
                terminal.write(ReaderFrames.bytes(frame.path("frame_hex")), size);
                if (frame.path("valid").asBoolean()) {
                    assertThat(nextCard())
                            .isEqualTo(token("EM4100", frame.path("tag_ascii").asText()));
                } else {
                    awaitRefusal(
                            frame.path("note").asText().contains("long")
                                    ? "TOO_LONG"
                                    : "WRONG_CHECKSUM");
                }
            }
        }
        assertThat(cards).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void pn532(int size) throws Exception {
        List<byte[]> broken =
                ReaderFrames.pn532("broken_frames")
                        .skip(1)
                        .map(it -> ReaderFrames.bytes(it.path("hex")))
                        .toList();
        byte[] card =
                ReaderFrames.bytes(
                        ReaderFrames.pn532("single_frames").toList().getFirst().path("hex"));
        try (PseudoTerminal terminal = plugIn(SerialKind.PN532)) {
            awaitSaid(terminal, "d41401140102");
            terminal.write(noise(size));
            terminal.write(ACK, size);
            terminal.write(CONFIGURED, size);
            awaitSaid(terminal, "d44a0100");
            awaitReady();
            terminal.write(ACK, size);
            for (byte[] frame : broken) {
                terminal.write(frame, size);
            }
            for (int i = 1; i < broken.size(); i++) {
                awaitRefusal("WRONG_LENGTH_CHECKSUM");
            }
            awaitRefusal("WRONG_CHECKSUM");
            assertThat(cards).isEmpty();

            terminal.write(noise(size + 100));
            terminal.write(card, size);
            assertThat(nextCard()).isEqualTo(token("ISO14443A", "9d44a346"));
        }
        assertThat(cards).isEmpty();
    }

    private PseudoTerminal plugIn(SerialKind kind) throws Exception {
        Path port = directory.resolve("reader");
        var terminal = new PseudoTerminal();
        Files.createSymbolicLink(port, terminal.device());
        var gate = new CardGate("reader-1", secret, Clock.systemUTC(), cards::add);
        supervisor.platform(
                "reader-1",
                new SerialCardReader(
                        new SerialSettings(kind, port, QUICK),
                        gate,
                        new ReaderStates(health),
                        Sleeper.REAL,
                        RandomGenerator.getDefault()));
        return terminal;
    }

    private void awaitReady() throws InterruptedException {
        var ready = new LinkedBlockingQueue<Boolean>();
        health.watch(() -> ready.add(health.holds(HealthCode.READER_READY)));
        boolean isReady = health.holds(HealthCode.READER_READY);
        while (!isReady) {
            isReady = Boolean.TRUE.equals(ready.poll(30, TimeUnit.SECONDS));
        }
    }

    /// Reads until the reader has said a frame with this content.
    private static void awaitSaid(PseudoTerminal terminal, String content) {
        var said = new StringBuilder();
        while (said.indexOf(content) < 0) {
            said.append(HexFormat.of().formatHex(terminal.read()));
        }
    }

    private void awaitRefusal(String reason) throws InterruptedException {
        while (true) {
            ILoggingEvent line = lines.poll(30, TimeUnit.SECONDS);
            assertThat(line).as("a line that says %s", reason).isNotNull();
            if (String.valueOf(line.getKeyValuePairs()).contains("reason=\"" + reason)) {
                return;
            }
        }
    }

    private CardToken nextCard() throws InterruptedException {
        CardEvent event = cards.poll(30, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        return event.token();
    }

    private CardToken token(String kind, String number) {
        return new CardToken(
                secret.digest("card " + kind, Bytes.of(HexFormat.of().parseHex(number))));
    }

    private static byte[] noise(int seed) {
        byte[] noise = new byte[1024];
        new SplittableRandom(seed).nextBytes(noise);
        return noise;
    }

    private final class Lines extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event);
        }
    }
}
