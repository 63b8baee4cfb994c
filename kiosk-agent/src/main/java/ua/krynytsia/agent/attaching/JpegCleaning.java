// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.attaching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Set;

/// Leaves out of a JPEG (ITU-T T.81, annex B) every segment that does not help to draw it: Exif,
/// XMP, IPTC, previews, comments, and whatever stands after the end of the picture. The colour
/// profile and the way the camera was held stay.
///
/// ```
/// FF D8 | FF E1 length Exif… | FF DB length … | FF DA length … entropy-coded bytes | FF D9
/// ```
final class JpegCleaning {
    private static final int MARKER = 0xff;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int RESTART = 0xd0;
    private static final int COMMENT = 0xfe;
    private static final int EXIF = 0xe1;
    private static final int FIRST_OWN = 0xe0;
    private static final int LAST_OWN = 0xef;
    private static final Set<String> KEPT = Set.of("\u00e0JFIF\0", "\u00e2ICC_P", "\u00eeAdobe");

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int orientation = 1;
    private int at = 2;

    private JpegCleaning(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length);
    }

    /// Empty where it is no row of segments.
    static Optional<byte[]> cleaned(byte[] file) {
        var cleaning = new JpegCleaning(file);
        if (!cleaning.run()) {
            return Optional.empty();
        }
        byte[] rest = cleaning.out.toByteArray();
        var whole = new ByteArrayOutputStream(rest.length + 2);
        whole.write(MARKER);
        whole.write(0xd8);
        whole.writeBytes(ExifOrientation.segment(cleaning.orientation));
        whole.writeBytes(rest);
        return Optional.of(whole.toByteArray());
    }

    /// A file that was cut off within the picture shows what it has.
    private boolean run() {
        boolean isDrawn = false;
        while (at + 3 < in.length) {
            if (byteAt(at) != MARKER) {
                return false;
            }
            int marker = byteAt(at + 1);
            if (marker == MARKER) {
                at++;
                continue;
            }
            int length = (byteAt(at + 2) << 8) + byteAt(at + 3);
            if (marker == END) {
                break;
            }
            if (length < 2 || at + 2 + length > in.length) {
                return isDrawn;
            }
            segment(marker, length + 2);
            if (marker == SCAN) {
                isDrawn = true;
                copyDrawing();
            }
        }
        out.write(MARKER);
        out.write(END);
        return isDrawn;
    }

    private void segment(int marker, int length) {
        if (marker == EXIF) {
            orientation = ExifOrientation.find(in, at, length).orElse(orientation);
        }
        if (isKept(marker)) {
            out.write(in, at, length);
        }
        at += length;
    }

    private boolean isKept(int marker) {
        if (marker == COMMENT) {
            return false;
        }
        if (marker < FIRST_OWN || marker > LAST_OWN) {
            return true;
        }
        int length = Math.min(5, in.length - at - 4);
        return KEPT.contains((char) marker + new String(in, at + 4, length, ISO_8859_1));
    }

    /// To the next marker that is not part of it.
    private void copyDrawing() {
        int start = at;
        while (at + 1 < in.length && !(byteAt(at) == MARKER && isOutside(byteAt(at + 1)))) {
            at++;
        }
        if (at + 1 >= in.length) {
            at = in.length;
        }
        out.write(in, start, at - start);
    }

    /// 0 stands for a byte FF of the drawing, and eight markers let it be taken up again.
    private static boolean isOutside(int next) {
        return next != 0 && next != MARKER && (next < RESTART || next > RESTART + 7);
    }

    private int byteAt(int place) {
        return in[place] & 0xff;
    }
}
