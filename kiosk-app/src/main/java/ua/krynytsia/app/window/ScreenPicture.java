// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import ua.krynytsia.wire.Bytes;

/// A picture of what stands on the glass, in memory only. Taken on the FX thread, made a PNG on any
/// other.
public final class ScreenPicture {
    private static final int MOST_BYTES = 8 << 20;

    private final BufferedImage image;

    private ScreenPicture(BufferedImage image) {
        this.image = image;
    }

    public static ScreenPicture of(Node node) {
        Image drawn = node.snapshot(new SnapshotParameters(), null);
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        var pixels = new int[width * height];
        drawn.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return new ScreenPicture(image);
    }

    /// At most 8 MiB: a busier picture is made half as wide and high until it fits.
    public Bytes png() {
        BufferedImage fitting = image;
        byte[] bytes = encoded(fitting);
        while (bytes.length > MOST_BYTES) {
            fitting = halved(fitting);
            bytes = encoded(fitting);
        }
        return Bytes.of(bytes);
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a PNG in memory", e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage halved(BufferedImage image) {
        int width = Math.max(1, image.getWidth() / 2);
        int height = Math.max(1, image.getHeight() / 2);
        var half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                half.setRGB(x, y, image.getRGB(x * 2, y * 2));
            }
        }
        return half;
    }
}
