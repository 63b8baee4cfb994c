// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.printer.Receipt.Line;
import ua.krynytsia.agent.printer.Receipt.Style;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Supervisor;

@Timeout(60)
final class QueuedPrinterTest {
    private static final Receipt RECEIPT =
            new Receipt(List.of(new Line("Дякуємо", Style.NORMAL)), Optional.empty());

    private final HealthBoard health = new HealthBoard(Clock.systemUTC());
    private final AtomicLong nanos = new AtomicLong();
    private final HandPrinter device = new HandPrinter();
    private final QueuedPrinter printer = new QueuedPrinter(device, health, nanos::get);
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
    void receiptIsTakenAtOnceAndPrintedWhenThePrinterCan() throws Exception {
        CompletableFuture<PrintOutcome> outcome = printer.print(RECEIPT);
        assertThat(outcome).isNotDone();

        start();
        device.proceed.release();
        assertThat(outcome.get(30, TimeUnit.SECONDS)).isEqualTo(new PrintOutcome.Printed());
        assertThat(device.printed).containsExactly(RECEIPT);
        assertThat(printer.state()).isEqualTo(PrinterState.READY);
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_OUT, PRINTER_PAPER_OUT",
        "COVER_OPEN, PRINTER_COVER_OPEN",
        "JAMMED, PRINTER_JAMMED",
        "OFFLINE, PRINTER_ABSENT",
        "ABSENT, PRINTER_ABSENT"
    })
    void printerThatCannotPrintSaysWhyAndIsReported(PrinterState state, HealthCode code)
            throws Exception {
        device.state = state;
        start();

        assertThat(printer.print(RECEIPT).get(30, TimeUnit.SECONDS))
                .isEqualTo(new PrintOutcome.Refused(state));
        assertThat(device.printed).isEmpty();
        assertThat(health.holds(code)).isTrue();
        assertThat(health.holds(HealthCode.PRINTER_READY)).isFalse();
    }

    @Test
    void lowPaperPrintsAndIsReported() throws Exception {
        device.state = PrinterState.PAPER_LOW;
        device.proceed.release();
        start();

        assertThat(printer.print(RECEIPT).get(30, TimeUnit.SECONDS))
                .isEqualTo(new PrintOutcome.Printed());
        assertThat(health.holds(HealthCode.PRINTER_PAPER_LOW)).isTrue();
        assertThat(health.holds(HealthCode.PRINTER_READY)).isTrue();
    }

    @Test
    void paperThatEndsInTheMiddleIsNoReceipt() throws Exception {
        device.after = PrinterState.PAPER_OUT;
        device.proceed.release();
        start();

        assertThat(printer.print(RECEIPT).get(30, TimeUnit.SECONDS))
                .isEqualTo(new PrintOutcome.Refused(PrinterState.PAPER_OUT));
    }

    @Test
    void fifthReceiptInARowIsRefusedAtOnce() {
        for (int i = 0; i < 4; i++) {
            assertThat(printer.print(RECEIPT)).isNotDone();
        }

        assertThat(printer.print(RECEIPT)).isCompletedWithValue(new PrintOutcome.Busy());
    }

    @Test
    void receiptThatWaitedTooLongIsNotPrintedForWhoeverComesNext() throws Exception {
        CompletableFuture<PrintOutcome> outcome = printer.print(RECEIPT);
        nanos.set(Duration.ofSeconds(16).toNanos());
        start();

        assertThat(outcome.get(30, TimeUnit.SECONDS)).isEqualTo(new PrintOutcome.Busy());
        assertThat(device.printed).isEmpty();
    }

    @Test
    void whoStillWaitsIsToldWhenThePrinterStops() throws Exception {
        start();
        CompletableFuture<PrintOutcome> first = printer.print(RECEIPT);
        CompletableFuture<PrintOutcome> second = printer.print(RECEIPT);
        device.begun.acquire();
        threads.close();

        var gone = new PrintOutcome.Refused(PrinterState.ABSENT);
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(gone);
        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(gone);
        assertThat(printer.state()).isEqualTo(PrinterState.ABSENT);
        assertThat(device.isClosed).isTrue();
    }

    @Test
    void testPrintHoldsTheLettersThatTendToGoWrong() throws Exception {
        device.proceed.release();
        start();

        assertThat(printer.test().isDone()).isTrue();
        assertThat(device.printed.take().lines())
                .extracting(Line::text)
                .anyMatch(text -> text.contains("Ґґ Єє Іі Її"))
                .anyMatch(text -> text.contains("ʼ"));
        device.state = PrinterState.COVER_OPEN;
        assertThat(printer.test().words()).isEqualTo(PrinterState.COVER_OPEN.words());
    }

    private void start() {
        threads.platform("printer", printer);
    }

    /// Prints when it is let.
    private static final class HandPrinter implements PrintingDevice {
        private final BlockingQueue<Receipt> printed = new LinkedBlockingQueue<>();
        private final Semaphore begun = new Semaphore(0);
        private final Semaphore proceed = new Semaphore(0);
        private volatile PrinterState state = PrinterState.READY;
        private volatile PrinterState after = PrinterState.READY;
        private volatile boolean isClosed;

        @Override
        public PrinterState check() {
            return state;
        }

        @Override
        public PrinterState print(Receipt receipt) throws InterruptedException {
            begun.release();
            proceed.acquire();
            printed.add(receipt);
            return state == PrinterState.READY ? after : state;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
