// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.agent.printer.PrinterState;
import ua.krynytsia.agent.printer.Receipt;
import ua.krynytsia.agent.printer.Receipt.Line;
import ua.krynytsia.agent.printer.Receipt.Style;

final class SimulatedPrinterTest {
    private static final Receipt RECEIPT =
            new Receipt(
                    List.of(
                            new Line("Звернення прийнято", Style.LARGE),
                            new Line("Номер 07-123456-5", Style.STRONG)),
                    Optional.of("https://krynytsia.example/a/07-123456-5"));

    @TempDir private Path run;
    private SimulatedPrinter printer;

    @BeforeEach
    void build() {
        printer = new SimulatedPrinter(run);
    }

    @Test
    void receiptLiesThereAsTextAndAsAPictureWhoseCodeScans() throws Exception {
        assertThat(printer.print(RECEIPT)).isEqualTo(PrinterState.READY);

        assertThat(run.resolve("printed/0001.txt"))
                .hasContent(
                        """
                        Звернення прийнято
                        Номер 07-123456-5
                        QR https://krynytsia.example/a/07-123456-5
                        """);
        assertThat(scanned(run.resolve("printed/0001.png")))
                .isEqualTo("https://krynytsia.example/a/07-123456-5");
    }

    @ParameterizedTest
    @CsvSource({
        "paper-low, PAPER_LOW",
        "paper-out, PAPER_OUT",
        "cover-open, COVER_OPEN",
        "jam, JAMMED",
        "offline, OFFLINE",
        "absent, ABSENT",
        "on fire, READY"
    })
    void fileSaysHowThePrinterIsUntilItSaysOtherwise(String word, PrinterState state)
            throws IOException {
        Files.writeString(run.resolve("printer"), word + "\n");
        assertThat(printer.check()).isEqualTo(state);
        assertThat(printer.check()).isEqualTo(state);

        Files.writeString(run.resolve("printer"), "ok\n");
        assertThat(printer.check()).isEqualTo(PrinterState.READY);
    }

    @Test
    void folderThatCannotBeWrittenIsAJam() throws IOException {
        Files.writeString(run.resolve("printed"), "not a folder");

        assertThat(printer.print(RECEIPT)).isEqualTo(PrinterState.JAMMED);
    }

    private static String scanned(Path file) throws Exception {
        BufferedImage picture = ImageIO.read(file.toFile());
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
