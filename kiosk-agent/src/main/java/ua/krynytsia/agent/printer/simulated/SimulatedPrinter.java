// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.simulated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.ControlFile;
import ua.krynytsia.agent.printer.PrinterState;
import ua.krynytsia.agent.printer.PrintingDevice;
import ua.krynytsia.agent.printer.Receipt;

/// A printer that writes what it prints into the folder `printed` of the run directory, as text and
/// as a picture, `0001.txt` and `0001.png`, and is as the file `printer` there tells it:
///
/// ```
/// echo paper-out > /run/krynytsia-agent/printer
/// ```
///
/// Words: `ok`, `paper-low`, `paper-out`, `cover-open`, `jam`, `offline`, `absent`. Never to be set
/// where real people are: a receipt lies there readable.
public final class SimulatedPrinter implements PrintingDevice {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedPrinter.class);
    private static final Map<String, PrinterState> WORDS =
            Map.of(
                    "ok", PrinterState.READY,
                    "paper-low", PrinterState.PAPER_LOW,
                    "paper-out", PrinterState.PAPER_OUT,
                    "cover-open", PrinterState.COVER_OPEN,
                    "jam", PrinterState.JAMMED,
                    "offline", PrinterState.OFFLINE,
                    "absent", PrinterState.ABSENT);

    private final ControlFile control;
    private final Path folder;
    private PrinterState state = PrinterState.READY;
    private int printed;

    /// @param run the agent's run directory
    public SimulatedPrinter(Path run) {
        this.control = new ControlFile(run.resolve("printer"));
        this.folder = run.resolve("printed");
    }

    @Override
    public PrinterState check() {
        control.take().forEach(this::obey);
        return state;
    }

    @Override
    public PrinterState print(Receipt receipt) {
        printed++;
        Path text = folder.resolve(String.format(Locale.ROOT, "%04d.txt", printed));
        Path picture = folder.resolve(String.format(Locale.ROOT, "%04d.png", printed));
        try {
            Files.createDirectories(folder);
            Files.writeString(text, text(receipt));
            ImageIO.write(ReceiptPicture.draw(receipt), "png", picture.toFile());
            return check();
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("the simulated printer cannot write");
            return PrinterState.JAMMED;
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private void obey(String word) {
        PrinterState next = WORDS.get(word);
        if (next == null) {
            LOG.atWarn().addKeyValue("word", word).log("not a state of the simulated printer");
        } else {
            state = next;
        }
    }

    private static String text(Receipt receipt) {
        var words = new StringBuilder();
        receipt.lines().forEach(line -> words.append(line.text()).append('\n'));
        receipt.qr().ifPresent(code -> words.append("QR ").append(code).append('\n'));
        return words.toString();
    }
}
