// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.simulated;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import ua.krynytsia.agent.printer.Receipt;
import ua.krynytsia.agent.printer.escpos.EscPosProfile;
import ua.krynytsia.agent.printer.escpos.LinePicture;

/// A whole receipt as it would come out of the printer, drawn.
final class ReceiptPicture {
    private static final EscPosProfile PAPER = EscPosProfile.RASTER;
    private static final int CODE_DOTS = 240;

    private ReceiptPicture() {}

    static BufferedImage draw(Receipt receipt) {
        var parts = new ArrayList<BufferedImage>();
        for (Receipt.Line line : receipt.lines()) {
            line.rows(PAPER.columns())
                    .forEach(row -> parts.add(LinePicture.draw(row, line.style(), PAPER.dots())));
        }
        receipt.qr().ifPresent(text -> parts.add(code(text)));
        return stacked(parts);
    }

    private static BufferedImage code(String text) {
        try {
            BitMatrix dots =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, CODE_DOTS, CODE_DOTS);
            var picture = new BufferedImage(CODE_DOTS, CODE_DOTS, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < CODE_DOTS; y++) {
                for (int x = 0; x < CODE_DOTS; x++) {
                    picture.setRGB(x, y, dots.get(x, y) ? 0 : Color.WHITE.getRGB());
                }
            }
            return picture;
        } catch (WriterException e) {
            throw new IllegalStateException("500 characters fit into a QR code", e);
        }
    }

    private static BufferedImage stacked(List<BufferedImage> parts) {
        int height = parts.stream().mapToInt(BufferedImage::getHeight).sum();
        var paper = new BufferedImage(PAPER.dots(), height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, PAPER.dots(), height);
        int top = 0;
        for (BufferedImage part : parts) {
            pen.drawImage(part, (PAPER.dots() - part.getWidth()) / 2, top, null);
            top += part.getHeight();
        }
        pen.dispose();
        return paper;
    }
}
