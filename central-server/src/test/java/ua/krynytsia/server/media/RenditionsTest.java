// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;

class RenditionsTest {
    /// An APP1 segment with orientation 6 (turn right) and a GPS latitude reference `N`.
    private static final String EXIF =
            "ffe1004a"
                    + "457869660000"
                    + "4d4d002a00000008"
                    + "0002"
                    + "01120003000000010006"
                    + "0000"
                    + "882500040000000100000026"
                    + "00000000"
                    + "0001"
                    + "0001000200000002"
                    + "4e000000"
                    + "00000000"
                    + "5345435245544745504f5321"
                    + "00000000";

    private static BufferedImage drawn(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg) {
        byte[] exif = HexFormat.of().parseHex(EXIF);
        ByteBuffer.wrap(exif).putShort(2, (short) (exif.length - 2));
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static BufferedImage read(Bytes bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes.toArray()));
    }

    @Test
    void makesThreeSizesAndNeverEnlarges() throws IOException {
        var made = made(written(drawn(2400, 1200), "jpg"));

        assertThat(read(made.list().bytes()).getWidth()).isEqualTo(320);
        assertThat(read(made.card().bytes()).getWidth()).isEqualTo(960);
        assertThat(read(made.full().bytes()).getHeight()).isEqualTo(960);
        assertThat(read(made(written(drawn(100, 50), "jpg")).full().bytes()).getWidth())
                .isEqualTo(100);
    }

    @Test
    void isTurnedUprightAndLosesWhatTheCameraWrote() throws IOException {
        byte[] photo = withExif(written(drawn(400, 200), "jpg"));

        var made = made(photo);

        BufferedImage full = read(made.full().bytes());
        assertThat(full.getWidth()).isEqualTo(200);
        assertThat(full.getHeight()).isEqualTo(400);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", "SECRETGE");
        for (var rendition : List.of(made.list(), made.card(), made.full())) {
            assertThat(new String(rendition.bytes().toArray(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif", "SECRETGE");
        }
    }

    @Test
    void aDrawingWithFewColoursStaysPng() throws IOException {
        var made = made(written(drawn(800, 400), "png"));

        assertThat(made.card().type()).isEqualTo("image/png");
        assertThat(made(written(drawn(800, 400), "png"))).isEqualTo(made);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] small = written(drawn(10, 10), "png");
        ByteBuffer.wrap(small).putInt(16, 19_000).putInt(20, 19_000);

        assertThat(refused(small)).contains("19000 × 19000");
    }

    @Test
    void damagedAndForeignBytesAreRefusedWithTheCause() throws IOException {
        byte[] photo = written(drawn(400, 200), "jpg");

        assertThat(refused(new byte[0])).contains("JPEG");
        assertThat(refused("<svg/>".getBytes(StandardCharsets.UTF_8))).contains("JPEG");
        assertThat(refused(Arrays.copyOf(photo, 40))).contains("пошкоджено");
        assertThat(refused(written(drawn(8, 8), "gif"))).contains("JPEG");
    }

    private static RenditionOutcome.Made made(byte[] bytes) {
        return (RenditionOutcome.Made) Renditions.of(bytes);
    }

    private static String refused(byte[] bytes) {
        LocalizedText reason = ((RenditionOutcome.Refused) Renditions.of(bytes)).reason();
        return reason.ukrainian();
    }
}
