// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import ua.krynytsia.agent.AgentException;

/// A QR code (ISO/IEC 18004) as SVG with its quiet zone of four modules.
final class QrDrawing {
    private static final int QUIET = 4;

    private QrDrawing() {}

    /// @param text at most some 2,000 characters
    /// @throws AgentException where it is longer than a code can hold
    static String svg(String text) {
        ByteMatrix modules = matrix(text);
        int size = modules.getWidth() + 2 * QUIET;
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append("h1v1h-1z");
                }
            }
        }
        return "<svg class=qr role=img aria-label=QR viewBox='0 0 "
                + size
                + " "
                + size
                + "' shape-rendering=crispEdges><rect width="
                + size
                + " height="
                + size
                + " fill='#fff'/><path d='"
                + path
                + "'/></svg>";
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(
                            text,
                            ErrorCorrectionLevel.L,
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new AgentException("what is to be shown is too long for a QR code", e);
        }
    }
}
