// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import io.helidon.http.Status;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.printer.PrintOutcome;
import ua.krynytsia.agent.printer.PrinterState;
import ua.krynytsia.agent.printer.Receipt;
import ua.krynytsia.agent.printer.Receipt.Line;
import ua.krynytsia.agent.printer.Receipt.Style;
import ua.krynytsia.agent.printer.ReceiptPrinter;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.PrintJob;
import ua.krynytsia.wire.local.Refusal;

/// Takes what the screen wants on paper, and says at once whether anything will come out.
public final class PrintRoute implements HttpFeature {
    private static final LocalizedText BUSY =
            LocalizedText.of(
                    "Принтер зайнятий, спробуйте за хвилину.",
                    "The printer is busy, try again in a minute.");

    private final Optional<ReceiptPrinter> printer;

    public PrintRoute(Optional<ReceiptPrinter> printer) {
        this.printer = printer;
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.post(LocalPaths.PRINT, this::print);
    }

    private void print(ServerRequest req, ServerResponse res) {
        PrintJob job = WireJson.read(req.content().as(byte[].class), PrintJob.class);
        Optional<LocalizedText> obstacle = begun(receipt(job));
        if (obstacle.isPresent()) {
            var refusal = new Refusal("", obstacle.get());
            Replies.json(res.status(Status.CONFLICT_409), refusal);
        } else {
            res.status(Status.ACCEPTED_202).send();
        }
    }

    /// What stands in the way; empty where the receipt waits to be printed.
    private Optional<LocalizedText> begun(Receipt receipt) {
        PrinterState state = printer.map(ReceiptPrinter::state).orElse(PrinterState.ABSENT);
        if (!state.prints()) {
            return Optional.of(state.words());
        }
        return printer.map(it -> it.print(receipt).getNow(new PrintOutcome.Printed()))
                .filter(outcome -> !(outcome instanceof PrintOutcome.Printed))
                .map(PrintRoute::words);
    }

    private static LocalizedText words(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed() -> PrinterState.READY.words();
            case PrintOutcome.Refused(PrinterState why) -> why.words();
            case PrintOutcome.Busy() -> BUSY;
        };
    }

    private static Receipt receipt(PrintJob job) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(job.title(), Style.LARGE));
        job.lines().forEach(text -> lines.add(new Line(text, Style.NORMAL)));
        return new Receipt(lines, job.qr());
    }
}
