// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import ua.krynytsia.agent.printer.Receipt.Style;

/// Draws one row of a receipt, black on white, one bit a dot, in the system's fixed-width font,
/// whose letters are as wide as a printer's own. Needs a font with Cyrillic letters, as the screen
/// does too; never a display.
public final class LinePicture {
    private static final int FONT_SIZE = 20;
    private static final int ROW_DOTS = 30;
    private static final int BASELINE = 22;

    private LinePicture() {}

    /// @param dots the picture's width
    public static BufferedImage draw(String row, Style style, int dots) {
        int scale = style == Style.LARGE ? 2 : 1;
        var picture = new BufferedImage(dots, ROW_DOTS * scale, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, dots, ROW_DOTS * scale);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        int weight = style == Style.NORMAL ? Font.PLAIN : Font.BOLD;
        pen.setFont(new Font(Font.MONOSPACED, weight, FONT_SIZE * scale));
        int left = style == Style.LARGE ? (dots - pen.getFontMetrics().stringWidth(row)) / 2 : 0;
        pen.drawString(row, Math.max(left, 0), BASELINE * scale);
        pen.dispose();
        return picture;
    }
}
