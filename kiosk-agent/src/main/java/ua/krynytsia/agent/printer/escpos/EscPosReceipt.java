// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.escpos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import ua.krynytsia.agent.printer.Receipt;
import ua.krynytsia.agent.printer.Receipt.Line;
import ua.krynytsia.agent.printer.Receipt.Style;
import ua.krynytsia.wire.Bytes;

/// A receipt as ESC/POS (Epson's command reference):
///
/// ```
/// 1B 40             ESC @    begin anew
/// 1C 2E             FS .     no two-byte letters, which some printers come with
/// 1B 74 2E          ESC t    table 46, WPC1251
/// 1B 45 00 1D 21 00 1B 61 00 bold off, size 1×1, to the left; then the letters and
/// 0A                LF
/// 1D 28 6B …        GS ( k   the QR code: model 2, size, correction M, content, print
/// 1D 56 42 00       GS V     feed to the cutter and cut
/// ```
///
/// A row that the table does not hold is drawn, see [Raster].
public final class EscPosReceipt {
    private static final byte[] BEGIN = {0x1b, 0x40, 0x1c, 0x2e};
    private static final byte[] TABLE = {0x1b, 0x74};
    private static final byte[] CENTRE = {0x1b, 0x61, 1};
    private static final byte[] FEED = {0x1b, 0x64, 2};
    private static final byte[] CUT = {0x1d, 0x56, 0x42, 0};
    private static final byte[] QR_MODEL = {0x1d, 0x28, 0x6b, 4, 0, 0x31, 0x41, 0x32, 0};
    private static final byte[] QR_SIZE = {0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x43, 6};
    private static final byte[] QR_CORRECTION = {0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x45, 0x31};
    private static final byte[] QR_PRINT = {0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x51, 0x30};
    private static final int QR_HEAD = 3;
    private static final int LARGE_SIZE = 0x11;

    private EscPosReceipt() {}

    /// All the bytes, from beginning anew to the cut.
    public static Bytes encode(Receipt receipt, EscPosProfile profile) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(BEGIN);
        if (profile.codePage().isPresent()) {
            out.writeBytes(TABLE);
            out.write(profile.table());
        }
        for (Line line : receipt.lines()) {
            line.rows(profile.columns()).forEach(row -> writeRow(out, row, line.style(), profile));
        }
        receipt.qr().ifPresent(text -> writeCode(out, text));
        out.writeBytes(FEED);
        out.writeBytes(CUT);
        return Bytes.of(out.toByteArray());
    }

    private static void writeRow(
            ByteArrayOutputStream out, String row, Style style, EscPosProfile profile) {
        Optional<Bytes> letters = profile.codePage().flatMap(page -> page.encode(row));
        if (letters.isPresent()) {
            writeStyle(out, style);
            out.writeBytes(letters.get().toArray());
            out.write('\n');
        } else {
            writeStyle(out, Style.NORMAL);
            out.writeBytes(Raster.encode(LinePicture.draw(row, style, profile.dots())).toArray());
        }
    }

    private static void writeStyle(ByteArrayOutputStream out, Style style) {
        boolean isLarge = style == Style.LARGE;
        out.writeBytes(new byte[] {0x1b, 0x45, (byte) (style == Style.NORMAL ? 0 : 1)});
        out.writeBytes(new byte[] {0x1d, 0x21, (byte) (isLarge ? LARGE_SIZE : 0)});
        out.writeBytes(new byte[] {0x1b, 0x61, (byte) (isLarge ? 1 : 0)});
    }

    private static void writeCode(ByteArrayOutputStream out, String text) {
        byte[] content = text.getBytes(US_ASCII);
        int length = content.length + QR_HEAD;
        out.writeBytes(CENTRE);
        out.writeBytes(QR_MODEL);
        out.writeBytes(QR_SIZE);
        out.writeBytes(QR_CORRECTION);
        out.writeBytes(new byte[] {0x1d, 0x28, 0x6b, (byte) length, (byte) (length >> 8)});
        out.writeBytes(new byte[] {0x31, 0x50, 0x30});
        out.writeBytes(content);
        out.writeBytes(QR_PRINT);
    }
}
