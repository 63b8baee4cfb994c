// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.printer.PrinterState;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.local.LocalEvent;

@Timeout(60)
final class DevicesTest {
    @TempDir private Path directory;
    private final BlockingQueue<LocalEvent> screen = new LinkedBlockingQueue<>();
    private final HealthBoard health = new HealthBoard(Clock.systemUTC());
    private final Supervisor threads =
            new Supervisor(
                    Sleeper.REAL,
                    RandomGenerator.getDefault(),
                    new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1)));

    @AfterEach
    void stop() {
        threads.close();
    }

    @Test
    void technicianCardIsLearntAndThenTellsTheScreenSo() throws Exception {
        Devices devices = devices("simulated", "simulated");
        devices.start(threads);
        devices.technicians().learnNext("Оксана");
        hold("card", "67003B51C6");
        while (devices.technicians().list().isEmpty()) {
            Thread.onSpinWait();
        }
        hold("card-2", "67003BA86C");
        assertThat(next()).isEqualTo(new LocalEvent.CardRead("reader-2"));

        hold("card-2", "67003B51C6");
        assertThat(next()).isEqualTo(new LocalEvent.TechnicianCard("reader-2"));
        assertThat(devices.technicians().lastHeld())
                .hasValueSatisfying(held -> assertThat(held.name()).isEqualTo("Оксана"));
    }

    @Test
    void everyReaderThatIsNotThereIsNamed() {
        devices("rdm6300:" + directory.resolve("a"), "pn532:" + directory.resolve("b"));

        assertThat(health.signals())
                .filteredOn(signal -> signal.code().equals("reader-absent"))
                .extracting(HealthSignal::subject)
                .extracting(subject -> subject.orElse(""))
                .containsExactly("reader-1", "reader-2");
    }

    @Test
    void readerOfAnUnknownKindIsRefused() {
        for (String reader : List.of("abacus:/dev/ttyS0", "pn532:", "pn532", "rdm6300: ")) {
            assertThatThrownBy(() -> devices(reader))
                    .isInstanceOf(AgentException.class)
                    .hasMessageContaining(reader);
        }
    }

    @Test
    void simulatedPrinterPrintsAndIsReportedWhenItCannot() throws Exception {
        Devices devices = devices("simulated", List.of());
        devices.start(threads);

        assertThat(devices.testPrint().print()).isEmpty();
        assertThat(directory.resolve("printed/0001.txt")).content().contains("Криниця");
        Files.writeString(directory.resolve("printer"), "cover-open\n");
        assertThat(devices.testPrint().print()).contains(PrinterState.COVER_OPEN.words());
        assertThat(health.signals()).extracting(HealthSignal::code).contains("printer-cover-open");
    }

    @Test
    void printerThatIsNoneIsRefused() {
        for (String printer : List.of("laser", "escpos:", "escpos:/dev/x,cp437")) {
            assertThatThrownBy(() -> devices(printer, List.of()))
                    .isInstanceOf(AgentException.class)
                    .hasMessageContaining(printer);
        }
        assertThat(devices("none", List.of()).printer()).isEmpty();
        assertThat(devices("none", List.of()).testPrint().print()).isPresent();
        assertThat(devices("escpos:/dev/x,wpc1251@73,38400", List.of()).printer()).isPresent();
    }

    private Devices devices(String... readers) {
        return devices("none", List.of(readers));
    }

    private Devices devices(String printer, List<String> readers) {
        var settings = new DeviceSettings(readers, "none", "pir", printer, Duration.ofSeconds(20));
        var config =
                new AgentConfig(
                        directory.resolve("data"),
                        directory,
                        directory.resolve("ticket.json"),
                        settings,
                        0);
        return new Devices(
                config,
                FileDisk.at(config.data()),
                health,
                new Surroundings(Clock.systemUTC(), new SecureRandom(), Sleeper.REAL),
                screen::add);
    }

    private void hold(String file, String number) throws Exception {
        Files.writeString(directory.resolve(file), number + "\n");
    }

    private LocalEvent next() throws InterruptedException {
        LocalEvent event = screen.poll(30, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        return event;
    }
}
