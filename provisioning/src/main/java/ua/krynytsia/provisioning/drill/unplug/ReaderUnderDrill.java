// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.unplug;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.reader.CardEvent;
import ua.krynytsia.agent.reader.CardGate;
import ua.krynytsia.agent.reader.CardToken;
import ua.krynytsia.agent.reader.ReaderStates;
import ua.krynytsia.agent.reader.serial.SerialCardReader;
import ua.krynytsia.agent.reader.serial.SerialKind;
import ua.krynytsia.agent.reader.serial.SerialSettings;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.wire.Bytes;

/// The agent's own reader, gate and supervisor, as the agent puts them together; only the pause
/// before a lost device is tried again is shorter.
final class ReaderUnderDrill implements AutoCloseable {
    private static final String ID = "reader-1";
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Backoff REOPEN = new Backoff(Duration.ofMillis(2), Duration.ofMillis(20));

    private final KioskSecret secret = KioskSecret.of(Bytes.utf8("the kiosk under drill"));
    private final HealthBoard health = new HealthBoard(Clock.systemUTC());
    private final BlockingQueue<CardToken> cards = new LinkedBlockingQueue<>();
    private final BlockingQueue<Boolean> states = new LinkedBlockingQueue<>();
    private final Supervisor supervisor;

    ReaderUnderDrill(Path device, RandomGenerator random) {
        supervisor = new Supervisor(Sleeper.REAL, random, REOPEN);
        health.watch(() -> states.add(health.holds(HealthCode.READER_READY)));
        var gate = new CardGate(ID, secret, Clock.systemUTC(), this::heard);
        supervisor.platform(
                ID,
                new SerialCardReader(
                        new SerialSettings(SerialKind.RDM6300, device, REOPEN),
                        gate,
                        new ReaderStates(health),
                        Sleeper.REAL,
                        random));
    }

    /// Whether the reader says within ten seconds that it is there, or is not.
    boolean isInTime(boolean isReady) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (health.holds(HealthCode.READER_READY) != isReady) {
            if (states.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS) == null) {
                return false;
            }
        }
        return true;
    }

    /// The next card, waited for; empty after ten seconds.
    Optional<CardToken> nextCard() throws InterruptedException {
        return Optional.ofNullable(cards.poll(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
    }

    /// How many more cards were told of since.
    int furtherCards() {
        return cards.drainTo(new ArrayList<>());
    }

    /// As the gate makes it of a card's number.
    CardToken token(Bytes number) {
        return new CardToken(secret.digest("card EM4100", number));
    }

    @Override
    public void close() {
        supervisor.close();
    }

    private void heard(CardEvent card) {
        cards.add(card.token());
    }
}
