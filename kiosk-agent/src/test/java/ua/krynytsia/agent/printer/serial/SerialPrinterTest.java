// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.agent.PseudoTerminal;
import ua.krynytsia.agent.printer.PrinterState;
import ua.krynytsia.agent.printer.Receipt;
import ua.krynytsia.agent.printer.Receipt.Line;
import ua.krynytsia.agent.printer.Receipt.Style;
import ua.krynytsia.agent.printer.escpos.EscPosProfile;
import ua.krynytsia.agent.printer.escpos.EscPosReceipt;

/// jSerialComm on a real terminal device of the kernel, at whose other end a thread answers as a
/// printer does.
@Timeout(60)
final class SerialPrinterTest {
    private static final EscPosProfile PROFILE = EscPosProfile.parse("wpc1251").orElseThrow();
    private static final Receipt RECEIPT =
            new Receipt(List.of(new Line("Дякуємо", Style.NORMAL)), Optional.of("K1"));

    @TempDir private Path directory;
    private Path device;
    private SerialPrinter printer;

    @BeforeEach
    void build() {
        device = directory.resolve("printer");
        printer = new SerialPrinter(new PrinterPort(device, PROFILE, 19_200));
    }

    @AfterEach
    void close() {
        printer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "12121212, READY",
        "1212121e, PAPER_LOW",
        "1a321272, PAPER_OUT",
        "1a161212, COVER_OPEN",
        "1a521a12, JAMMED",
        "1a121212, OFFLINE"
    })
    void stateIsWhatThePrinterAnswers(String answers, PrinterState state) throws Exception {
        try (var hand = new HandPrinter(device, answers)) {
            assertThat(printer.check()).isEqualTo(state);
            assertThat(hand.isAlive()).isTrue();
        }
    }

    @Test
    void receiptArrivesByteForByte() throws Exception {
        try (var hand = new HandPrinter(device, "12121212")) {
            assertThat(printer.print(RECEIPT)).isEqualTo(PrinterState.READY);
            assertThat(hand.heard()).isEqualTo(EscPosReceipt.encode(RECEIPT, PROFILE).toArray());
        }
    }

    @Test
    void printerThatIsSilentIsOffline() throws Exception {
        try (var hand = new HandPrinter(device, "")) {
            assertThat(printer.check()).isEqualTo(PrinterState.OFFLINE);
            assertThat(hand.isAlive()).isTrue();
        }
    }

    @Test
    void whatIsNoAnswerIsSkipped() throws Exception {
        try (var hand = new HandPrinter(device, "12121212", "00ff41")) {
            assertThat(printer.check()).isEqualTo(PrinterState.READY);
            assertThat(hand.isAlive()).isTrue();
        }
    }

    @Test
    void printerThatIsNotThereIsAbsentUntilItIs() throws Exception {
        assertThat(printer.check()).isEqualTo(PrinterState.ABSENT);
        assertThat(printer.print(RECEIPT)).isEqualTo(PrinterState.ABSENT);
        try (var hand = new HandPrinter(device, "12121212")) {
            assertThat(printer.check()).isEqualTo(PrinterState.READY);
            assertThat(hand.isAlive()).isTrue();
        }
        Files.delete(device);
        assertThat(printer.check()).isEqualTo(PrinterState.ABSENT);
        try (var hand = new HandPrinter(device, "12121212")) {
            assertThat(printer.check()).isEqualTo(PrinterState.READY);
            assertThat(hand.isAlive()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/dev/ttyUSB0; raster; 19200",
                "/dev/ttyUSB0,wpc1251; wpc1251; 19200",
                "/dev/ttyUSB0,38400; raster; 38400",
                "/dev/ttyUSB0, pc1125/58, 115200; pc1125/58; 115200"
            })
    void settingIsRead(String setting, String profile, int baudRate) {
        assertThat(PrinterPort.parse(setting))
                .contains(
                        new PrinterPort(
                                Path.of("/dev/ttyUSB0"),
                                EscPosProfile.parse(profile).orElseThrow(),
                                baudRate));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''", "/dev/x,cp437", "/dev/x,9", "/dev/x,raster,9600,1"})
    void settingThatIsNoneIsNone(String setting) {
        assertThat(PrinterPort.parse(setting)).isEmpty();
    }

    /// Answers the four questions and keeps everything else.
    private static final class HandPrinter implements AutoCloseable {
        private final PseudoTerminal terminal = new PseudoTerminal();
        private final byte[] answers;
        private final byte[] noise;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final Thread thread;
        private int question;

        HandPrinter(Path name, String answers) throws Exception {
            this(name, answers, "");
        }

        HandPrinter(Path name, String answers, String noise) throws Exception {
            this.answers = HexFormat.of().parseHex(answers);
            this.noise = HexFormat.of().parseHex(noise);
            Files.createSymbolicLink(name, terminal.device());
            thread = Thread.ofPlatform().daemon().start(this::serve);
        }

        boolean isAlive() {
            return thread.isAlive();
        }

        byte[] heard() {
            synchronized (heard) {
                return heard.toByteArray();
            }
        }

        @Override
        public void close() {
            terminal.close();
        }

        private void serve() {
            byte[] bytes = terminal.awaited();
            while (bytes.length > 0) {
                for (byte one : bytes) {
                    take(one);
                }
                bytes = terminal.awaited();
            }
        }

        private void take(byte one) {
            boolean isNext = one == (question == 0 ? 0x10 : 0x04) && question < 2;
            if (question == 2 && one >= 1 && one <= 4) {
                question = 0;
                answer(one);
            } else if (isNext) {
                question++;
            } else {
                question = 0;
                synchronized (heard) {
                    heard.write(one);
                }
            }
        }

        private void answer(int number) {
            if (noise.length > 0) {
                terminal.write(noise);
            }
            if (answers.length > 0) {
                terminal.write(new byte[] {answers[number - 1]});
            }
        }
    }
}
