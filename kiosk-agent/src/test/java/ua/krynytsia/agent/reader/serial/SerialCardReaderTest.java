// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.agent.PseudoTerminal;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.reader.CardEvent;
import ua.krynytsia.agent.reader.CardGate;
import ua.krynytsia.agent.reader.CardKind;
import ua.krynytsia.agent.reader.CardToken;
import ua.krynytsia.agent.reader.ReaderStates;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.HealthSignal;

/// jSerialComm on a real terminal device of the kernel.
@Timeout(60)
final class SerialCardReaderTest {
    private static final byte[] FIRST = HexFormat.of().parseHex("0236373030334235314336434203");
    private static final byte[] SECOND = HexFormat.of().parseHex("0236373030334241383643393803");
    private static final byte[] BAD_CHECKSUM =
            HexFormat.of().parseHex("0236383030334235314336434203");
    private static final byte[] TOO_LONG =
            HexFormat.of().parseHex("02363830303342353143364342444103");

    @TempDir private Path directory;
    private final KioskSecret secret = KioskSecret.of(Bytes.utf8("this kiosk"));
    private final BlockingQueue<CardEvent> cards = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<String>> signals = new LinkedBlockingQueue<>();
    private Path port;
    private ReaderStates states;
    private Supervisor supervisor;

    @BeforeEach
    void start() {
        port = directory.resolve("reader");
        var health = new HealthBoard(Clock.systemUTC());
        states = new ReaderStates(health);
        health.watch(() -> signals.add(health.signals().stream().map(HealthSignal::code).toList()));
        var reopen = new Backoff(Duration.ofMillis(2), Duration.ofMillis(20));
        var random = RandomGenerator.getDefault();
        var reader =
                new SerialCardReader(
                        new SerialSettings(SerialKind.RDM6300, port, reopen),
                        new CardGate("reader-1", secret, Clock.systemUTC(), cards::add),
                        states,
                        Sleeper.REAL,
                        random);
        supervisor = new Supervisor(Sleeper.REAL, random, reopen);
        supervisor.platform("reader-1", reader);
    }

    @AfterEach
    void stop() {
        supervisor.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void cardIsReadHoweverItsBytesArrive(int chunk) throws Exception {
        try (PseudoTerminal terminal = plugIn()) {
            terminal.write(new byte[] {0x55, (byte) 0xaa, 0x03, 'C', 'B'});
            terminal.write(FIRST, chunk);

            assertThat(nextCard()).isEqualTo(token("67003B51C6"));
        }
    }

    @Test
    void brokenFramesAreRefusedAndTheNextCardIsRead() throws Exception {
        try (PseudoTerminal terminal = plugIn()) {
            terminal.write(BAD_CHECKSUM);
            terminal.write(TOO_LONG);
            terminal.write(Arrays.copyOf(FIRST, 6));
            terminal.write(SECOND);

            assertThat(nextCard()).isEqualTo(token("67003BA86C"));
            assertThat(cards).isEmpty();
        }
    }

    @Test
    void readerPulledOutIsMissedAndReadAgainWhenItReturns() throws Exception {
        PseudoTerminal before = plugIn();
        before.write(FIRST);
        assertThat(nextCard()).isEqualTo(token("67003B51C6"));

        Files.delete(port);
        before.close();
        awaitSignal("reader-absent");
        assertThat(states.byReader()).containsEntry("reader-1", false);

        try (PseudoTerminal after = plugIn()) {
            after.write(SECOND);
            assertThat(nextCard()).isEqualTo(token("67003BA86C"));
            assertThat(states.byReader()).containsEntry("reader-1", true);
        }
    }

    private PseudoTerminal plugIn() throws IOException, InterruptedException {
        var terminal = new PseudoTerminal();
        signals.clear();
        Files.createSymbolicLink(port, terminal.device());
        awaitSignal("reader-ready");
        return terminal;
    }

    private void awaitSignal(String code) throws InterruptedException {
        List<String> now = List.of();
        while (!now.contains(code)) {
            now = signals.poll(30, TimeUnit.SECONDS);
            assertThat(now).as("signals while waiting for %s", code).isNotNull();
        }
    }

    private CardToken nextCard() throws InterruptedException {
        CardEvent event = cards.poll(30, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        assertThat(event.reader()).isEqualTo("reader-1");
        assertThat(event.kind()).isEqualTo(CardKind.EM4100);
        return event.token();
    }

    private CardToken token(String number) {
        return new CardToken(
                secret.digest("card EM4100", Bytes.of(HexFormat.of().parseHex(number))));
    }
}
