// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.printer.Receipt.Line;
import ua.krynytsia.agent.printer.Receipt.Style;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;

/// One device, one thread, and at most four receipts waiting. Receipts are held in memory only: one
/// that a power cut takes is asked for again by whoever misses it.
public final class QueuedPrinter implements ReceiptPrinter {
    private static final int MOST_WAITING = 4;
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_TEST = Duration.ofSeconds(30);
    private static final Receipt TEST =
            new Receipt(
                    List.of(
                            new Line("Криниця", Style.LARGE),
                            new Line("Пробний друк / Test print", Style.STRONG),
                            new Line("Ґґ Єє Іі Її Йй Щщ Ьь Юю Яя", Style.NORMAL),
                            new Line("«Здоровʼя», № 7 — пʼять слів", Style.NORMAL)),
                    Optional.of("KRYNYTSIA TEST 0123456789"));

    private final PrintingDevice device;
    private final PrinterSignals signals;
    private final LongSupplier nanos;
    private final BlockingQueue<Job> jobs = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile PrinterState state = PrinterState.ABSENT;

    /// @param nanos time that only goes on, such as `System::nanoTime`
    public QueuedPrinter(PrintingDevice device, HealthBoard health, LongSupplier nanos) {
        this.device = device;
        this.signals = new PrinterSignals(health);
        this.nanos = nanos;
    }

    @Override
    public CompletableFuture<PrintOutcome> print(Receipt receipt) {
        var job = new Job(receipt, nanos.getAsLong(), new CompletableFuture<>());
        if (!jobs.offer(job)) {
            job.outcome().complete(new PrintOutcome.Busy());
        }
        return job.outcome();
    }

    @Override
    public PrinterState state() {
        return state;
    }

    @Override
    public ServiceOutcome test() throws InterruptedException {
        return switch (awaited(print(TEST))) {
            case PrintOutcome.Printed() ->
                    said(
                            true,
                            LocalizedText.of(
                                    "Надруковано: чи всі літери на місці, чи читається код?",
                                    "Printed: are all letters there, does the code scan?"));
            case PrintOutcome.Refused(PrinterState why) -> said(false, why.words());
            case PrintOutcome.Busy() ->
                    said(
                            false,
                            LocalizedText.of(
                                    "Принтер зайнятий, спробуйте за хвилину.",
                                    "The printer is busy, try again in a minute."));
        };
    }

    @Override
    public void run() throws InterruptedException {
        try (device) {
            set(device.check());
            while (true) {
                Job job = jobs.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (job == null) {
                    set(device.check());
                } else {
                    perform(job);
                }
            }
        } finally {
            set(PrinterState.ABSENT);
            dropAll();
        }
    }

    private void perform(Job job) throws InterruptedException {
        if (nanos.getAsLong() - job.asked() > LONGEST_WAIT.toNanos()) {
            job.outcome().complete(new PrintOutcome.Busy());
            return;
        }
        try {
            set(device.check());
            if (state.prints()) {
                set(device.print(job.receipt()));
            }
            job.outcome().complete(outcome(state));
        } finally {
            // where it was broken off; does nothing to what is complete
            job.outcome().complete(outcome(PrinterState.ABSENT));
        }
    }

    private static PrintOutcome outcome(PrinterState now) {
        return now.prints() ? new PrintOutcome.Printed() : new PrintOutcome.Refused(now);
    }

    private void dropAll() {
        for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
            job.outcome().complete(outcome(PrinterState.ABSENT));
        }
    }

    private void set(PrinterState now) {
        state = now;
        signals.set(now);
    }

    private static PrintOutcome awaited(CompletableFuture<PrintOutcome> outcome)
            throws InterruptedException {
        try {
            return outcome.get(LONGEST_TEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new PrintOutcome.Busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an outcome never fails", e);
        }
    }

    private static ServiceOutcome said(boolean isDone, LocalizedText words) {
        return new ServiceOutcome(isDone, words, Optional.empty());
    }

    /// @param asked by the time that only goes on
    private record Job(Receipt receipt, long asked, CompletableFuture<PrintOutcome> outcome) {}
}
