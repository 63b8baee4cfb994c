// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.escpos;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.awt.image.BufferedImage;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.printer.Receipt;
import ua.krynytsia.agent.printer.Receipt.Line;
import ua.krynytsia.agent.printer.Receipt.Style;
import ua.krynytsia.wire.Bytes;

/// The bytes are those of Epson's command reference.
final class EscPosReceiptTest {
    private static final EscPosProfile TABLE = EscPosProfile.parse("wpc1251").orElseThrow();
    private static final String PLAIN = "1b45001d21001b6100";

    @Test
    void receiptIsBegunPrintedAndCut() {
        var receipt =
                new Receipt(
                        List.of(
                                new Line("Їжак", Style.LARGE),
                                new Line("ґ", Style.STRONG),
                                new Line("А1", Style.NORMAL)),
                        Optional.empty());

        assertThat(hex(EscPosReceipt.encode(receipt, TABLE)))
                .isEqualTo(
                        "1b401c2e"
                                + "1b742e"
                                + "1b45011d21111b6101"
                                + "afe6e0ea0a"
                                + "1b45011d21001b6100"
                                + "b40a"
                                + PLAIN
                                + "c0310a"
                                + "1b6402"
                                + "1d564200");
    }

    @Test
    void codeFollowsTheLines() {
        var receipt = new Receipt(List.of(new Line("", Style.NORMAL)), Optional.of("K1-000007-3"));

        assertThat(hex(EscPosReceipt.encode(receipt, TABLE)))
                .contains(
                        PLAIN
                                + "0a"
                                + "1b6101"
                                + "1d286b040031413200"
                                + "1d286b0300314306"
                                + "1d286b0300314531"
                                + "1d286b0e00315030"
                                + HexFormat.of().formatHex("K1-000007-3".getBytes(US_ASCII))
                                + "1d286b0300315130");
    }

    @Test
    void longCodeSaysItsLengthInTwoBytes() {
        var receipt =
                new Receipt(List.of(new Line("", Style.NORMAL)), Optional.of("7".repeat(500)));

        assertThat(hex(EscPosReceipt.encode(receipt, TABLE))).contains("1d286bf701315030373737");
    }

    @Test
    void rowThatTheTableLacksIsDrawnAndTheOthersAreNot() {
        EscPosProfile profile = EscPosProfile.parse("pc866").orElseThrow();
        var receipt =
                new Receipt(
                        List.of(new Line("ґанок", Style.NORMAL), new Line("дім", Style.NORMAL)),
                        Optional.empty());

        String bytes = hex(EscPosReceipt.encode(receipt, profile));

        assertThat(bytes).startsWith("1b401c2e1b7411" + PLAIN + "1d7630004800" + "1e00");
        assertThat(bytes).endsWith(PLAIN + "a469ac0a1b64021d564200");
        assertThat(bytes).hasSize(2 * (4 + 3 + 9 + 8 + 72 * 30 + 9 + 4 + 3 + 4));
    }

    @Test
    void drawnRowHoldsInkAndLargeOnesMore() {
        int plain = ink(LinePicture.draw("Ґанок", Style.NORMAL, 576));
        int large = ink(LinePicture.draw("Ґанок", Style.LARGE, 576));

        assertThat(plain).isGreaterThan(200);
        assertThat(large).isGreaterThan(2 * plain);
        assertThat(ink(LinePicture.draw("", Style.NORMAL, 576))).isZero();
    }

    @Test
    void fortyEightColumnsFitOnThePaper() {
        BufferedImage narrow = LinePicture.draw("Ш".repeat(48), Style.NORMAL, 576);
        BufferedImage wide = LinePicture.draw("Ш".repeat(48), Style.NORMAL, 640);

        assertThat(ink(narrow)).isCloseTo(ink(wide), withPercentage(3));
    }

    @Test
    void pictureIsEightDotsAByteFromTheLeft() {
        var picture = new BufferedImage(16, 2, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 2; y++) {
                picture.setRGB(x, y, 0xffffff);
            }
        }
        picture.setRGB(0, 0, 0);
        picture.setRGB(15, 1, 0);

        assertThat(hex(Raster.encode(picture))).isEqualTo("1d76300002000200" + "8000" + "0001");
    }

    @Test
    void pictureNeverSaysACommandThatThePrinterWouldObeyAtOnce() {
        var picture = new BufferedImage(24, 1, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < 24; x++) {
            picture.setRGB(x, 0, 0xffffff);
        }
        for (int black : new int[] {3, 11, 13}) {
            picture.setRGB(black, 0, 0);
        }

        assertThat(hex(Raster.encode(picture))).isEqualTo("1d76300003000100" + "001400");
    }

    private static int ink(BufferedImage picture) {
        int black = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                black += (picture.getRGB(x, y) & 0xff) == 0 ? 1 : 0;
            }
        }
        return black;
    }

    private static String hex(Bytes bytes) {
        return HexFormat.of().formatHex(bytes.toArray());
    }
}
