// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.attaching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CleaningTest {
    private static final String PLACE = "+47.9105+033.3918";

    @Test
    void jpegLosesPlaceAndCommentsAndKeepsEveryPixel() throws IOException {
        byte[] plain = picture("jpg");
        byte[] camera = withSegments(plain, exif(6), segment(0xfe, "Комент"), segment(0xed, PLACE));
        byte[] clean = cleaned(FileKind.JPEG, joined(camera, PLACE.getBytes(ISO_8859_1)));

        assertThat(text(camera)).contains(PLACE, "Exif");
        assertThat(text(clean)).doesNotContain(PLACE, "оме", "GPS");
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
    }

    @Test
    void jpegKeepsHowTheCameraWasHeld() throws IOException {
        byte[] held = cleaned(FileKind.JPEG, withSegments(picture("jpg"), exif(6)));
        byte[] upright = cleaned(FileKind.JPEG, withSegments(picture("jpg"), exif(1)));

        assertThat(ExifOrientation.find(held, 2, 36)).hasValue(6);
        assertThat(text(upright)).doesNotContain("Exif");
        assertThat(cleaned(FileKind.JPEG, held.clone())).isEqualTo(held);
    }

    @Test
    void pngLosesTextsAndKeepsEveryPixel() throws IOException {
        byte[] plain = picture("png");
        byte[] chunk = HexFormat.of().parseHex("00000011" + hex("tEXt" + PLACE) + "00000000");
        byte[] written =
                joined(
                        Arrays.copyOf(plain, 33),
                        chunk,
                        Arrays.copyOfRange(plain, 33, plain.length));

        byte[] clean = cleaned(FileKind.PNG, joined(written, chunk));

        assertThat(text(written)).contains(PLACE);
        assertThat(text(clean)).doesNotContain(PLACE);
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
    }

    @Test
    void mp4LosesPlaceAndNoByteMoves() {
        byte[] place = box("udta", box("\u00a9xyz", PLACE));
        byte[] film = box("mdat", "frames");
        byte[] file = joined(box("ftyp", "isom0000"), box("moov", box("trak", place)), film);

        byte[] clean = cleaned(FileKind.MP4, file.clone());

        assertThat(clean).hasSameSizeAs(file);
        assertThat(text(clean)).doesNotContain(PLACE).contains("moov", "trak", "free", "frames");
        assertThat(Arrays.copyOfRange(clean, clean.length - film.length, clean.length))
                .isEqualTo(film);
    }

    @Test
    void kindIsToldByTheFirstBytes() throws IOException {
        byte[] script = "#!/bin/sh\nrm -rf /".getBytes(ISO_8859_1);
        byte[] heic = box("ftyp", "heic0000");

        assertThat(FileKind.JPEG.fits(picture("jpg"))).isTrue();
        assertThat(FileKind.PNG.fits(picture("png"))).isTrue();
        assertThat(FileKind.PDF.fits("%PDF-1.7\n".getBytes(ISO_8859_1))).isTrue();
        assertThat(FileKind.MP4.fits(box("ftyp", "mp420000"))).isTrue();
        assertThat(FileKind.values())
                .noneMatch(kind -> kind.fits(script) || kind.fits(heic) || kind.fits(new byte[0]));
        assertThat(FileKind.JPEG.fits(picture("png"))).isFalse();
        assertThat(FileKind.find("image/JPEG; q=1")).contains(FileKind.JPEG);
        assertThat(FileKind.find("text/html")).isEmpty();
    }

    /// Cut anywhere, with any byte changed: an answer comes, whatever it is.
    @ParameterizedTest
    @EnumSource
    void damagedFileNeverFailsOtherwiseThanBySayingSo(FileKind kind) throws IOException {
        byte[] whole =
                switch (kind) {
                    case JPEG -> withSegments(picture("jpg"), exif(6));
                    case PNG -> picture("png");
                    case PDF -> "%PDF-1.7\n".getBytes(ISO_8859_1);
                    case MP4 ->
                            joined(
                                    box("ftyp", "isom0000"),
                                    box("moov", box("udta", box("a", "b"))));
                };
        for (int at = 0; at < whole.length; at++) {
            byte[] cut = Arrays.copyOf(whole, at);
            byte[] changed = whole.clone();
            changed[at] ^= (byte) 0xff;
            String as = kind + " at " + at;
            assertThatCode(() -> kind.cleaned(cut)).as(as).doesNotThrowAnyException();
            assertThatCode(() -> kind.cleaned(changed)).as(as).doesNotThrowAnyException();
        }
        assertThat(kind.cleaned(whole)).isPresent();
    }

    @Test
    void fileWithoutAPictureIsDamaged() {
        byte[] head = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");

        assertThat(FileKind.JPEG.cleaned(head)).isEmpty();
        assertThat(FileKind.PNG.cleaned(HexFormat.of().parseHex("89504e470d0a1a0a"))).isEmpty();
        assertThat(FileKind.MP4.cleaned(HexFormat.of().parseHex("000000ff66747970"))).isEmpty();
    }

    private static byte[] cleaned(FileKind kind, byte[] file) {
        return kind.cleaned(file).orElseThrow();
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            image.setRGB(x, x / 2, new Color(6 * x, 255 - 5 * x, 90).getRGB());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), new int[1200], 0, 40);
    }

    /// After the marker with which the file begins.
    private static byte[] withSegments(byte[] jpeg, byte[]... segments) {
        return joined(
                Arrays.copyOf(jpeg, 2), joined(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /// Little-endian, as telephones write it; the place in a second entry.
    private static byte[] exif(int orientation) {
        String tiff =
                "49492a0008000000"
                        + "0200"
                        + "1201030001000000"
                        + "0"
                        + orientation
                        + "000000"
                        + "2588020011000000"
                        + "26000000"
                        + "00000000";
        return segment(
                0xe1, "Exif\0\0" + new String(HexFormat.of().parseHex(tiff), ISO_8859_1) + PLACE);
    }

    private static byte[] segment(int marker, String content) {
        byte[] bytes = content.getBytes(ISO_8859_1);
        int length = bytes.length + 2;
        byte[] head = {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length};
        return joined(head, bytes);
    }

    private static byte[] box(String type, String content) {
        return box(type, content.getBytes(ISO_8859_1));
    }

    private static byte[] box(String type, byte[] content) {
        String name = (type + "   ").substring(0, 4);
        byte[] size = {0, 0, 0, (byte) (content.length + 8)};
        return joined(size, name.getBytes(ISO_8859_1), content);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Stream.of(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(ISO_8859_1));
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }
}
