// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;

/// One picture in the three sizes that kiosks show. The pixels are drawn anew, so that nothing of
/// the file's metadata (place, time, camera; Exif 3.0 §4.6) goes on; only its orientation is
/// obeyed. The same bytes give the same renditions. Pictures are never made larger.
public final class Renditions {
    private static final int LIST = 320;
    private static final int CARD = 960;
    private static final int FULL = 1920;
    private static final int MAX_BYTES = 32 << 20;
    private static final long MAX_PIXELS = 60_000_000;
    private static final int MAX_SIDE = 20_000;
    private static final double QUALITY = 0.82;
    private static final List<String> FORMATS = List.of("jpeg", "jpg", "png", "webp");

    private Renditions() {}

    /// Takes PNG, JPEG and WebP of at most 32 MiB and 60 megapixels.
    public static RenditionOutcome of(byte[] picture) {
        if (picture.length > MAX_BYTES) {
            return refused(
                    "Файл завеликий: приймаємо до 32 МБ. Зменшіть фото.",
                    "The file is too large: the limit is 32 MB. Make the photo smaller.");
        }
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return unreadable();
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, in, picture);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // what decoders say of damaged bytes
            return unreadable();
        }
    }

    /// The size is judged before a single pixel is decoded.
    private static RenditionOutcome read(ImageReader reader, ImageInputStream in, byte[] picture)
            throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(format)) {
            return unreadable();
        }
        reader.setInput(in, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
            return refused(
                    "Фото завелике: "
                            + width
                            + " × "
                            + height
                            + " точок, приймаємо до 60 мегапікселів. Зменшіть його.",
                    "The photo is too large: "
                            + width
                            + " × "
                            + height
                            + " pixels, the limit is 60 megapixels. Make it smaller.");
        }
        BufferedImage upright =
                Thumbnails.of(new ByteArrayInputStream(picture))
                        .scale(1)
                        .useExifOrientation(true)
                        .asBufferedImage();
        boolean drawn = format.equals("png");
        RenditionOutcome.Rendition card = rendition(upright, CARD, drawn);
        boolean isSmall = Math.max(upright.getWidth(), upright.getHeight()) <= CARD;
        return new RenditionOutcome.Made(
                rendition(upright, LIST, drawn),
                card,
                isSmall ? card : rendition(upright, FULL, drawn));
    }

    /// A drawn picture stays PNG where that is the shorter one.
    private static RenditionOutcome.Rendition rendition(
            BufferedImage picture, int side, boolean drawn) throws IOException {
        var photo = new RenditionOutcome.Rendition(encoded(picture, side, "jpg"), "image/jpeg");
        if (!drawn) {
            return photo;
        }
        var drawing = new RenditionOutcome.Rendition(encoded(picture, side, "png"), "image/png");
        return drawing.bytes().length() <= photo.bytes().length() ? drawing : photo;
    }

    private static Bytes encoded(BufferedImage picture, int side, String format)
            throws IOException {
        double scale =
                Math.min(1, side / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var onWhite = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = onWhite.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(
                scale == 1
                        ? picture
                        : Thumbnails.of(picture).forceSize(width, height).asBufferedImage(),
                0,
                0,
                null);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        var writing = Thumbnails.of(onWhite).scale(1).outputFormat(format);
        if (format.equals("jpg")) {
            writing.outputQuality(QUALITY);
        }
        writing.toOutputStream(bytes);
        if (bytes.size() == 0) {
            throw new ServerException("no encoder wrote a " + format + " picture");
        }
        return Bytes.of(bytes.toByteArray());
    }

    private static RenditionOutcome unreadable() {
        return refused(
                "Це не фото у форматі JPEG, PNG чи WebP, або файл пошкоджено. Збережіть фото"
                        + " як JPEG.",
                "This is no JPEG, PNG or WebP picture, or it is damaged. Save the photo as JPEG.");
    }

    private static RenditionOutcome refused(String ukrainian, String english) {
        return new RenditionOutcome.Refused(LocalizedText.of(ukrainian, english));
    }
}
