// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Words to take along by the phone's camera. Black on white in every set of colours: cameras want
/// it so.
public final class QrCode {
    private static final int QUIET_MODULES = 2;

    private QrCode() {}

    /// A square of about `side` pixels; empty where the words are too long for any code.
    public static Optional<ImageView> of(String words, double side) {
        try {
            BitMatrix bits =
                    new QRCodeWriter()
                            .encode(
                                    words,
                                    BarcodeFormat.QR_CODE,
                                    (int) side,
                                    (int) side,
                                    Map.of(
                                            EncodeHintType.MARGIN,
                                            QUIET_MODULES,
                                            EncodeHintType.CHARACTER_SET,
                                            StandardCharsets.UTF_8.name()));
            return Optional.of(new ImageView(picture(bits)));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    private static WritableImage picture(BitMatrix bits) {
        var image = new WritableImage(bits.getWidth(), bits.getHeight());
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                pixels.setColor(x, y, bits.get(x, y) ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }
}
