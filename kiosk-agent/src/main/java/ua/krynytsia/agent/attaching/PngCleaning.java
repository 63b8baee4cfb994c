// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.attaching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/// Leaves out of a PNG (W3C Recommendation, third edition, section 11) every chunk that does not
/// help to draw it: texts, Exif, times, private chunks, and whatever stands after its end.
///
/// ```
/// 89 50 4E 47 0D 0A 1A 0A | length, 4 bytes · type, 4 · content · CRC, 4 | … | IEND
/// ```
final class PngCleaning {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final String END = "IEND";
    private static final Set<String> KEPT =
            Set.of(
                    "IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
                    "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private PngCleaning() {}

    /// Empty where it is no row of chunks that ends.
    static Optional<byte[]> cleaned(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, Math.min(SIGNATURE, file.length));
        int at = SIGNATURE;
        while (at + FRAME <= file.length) {
            long length = Integer.toUnsignedLong(in.getInt(at)) + FRAME;
            String type = new String(file, at + 4, 4, ISO_8859_1);
            if (at + length > file.length) {
                return Optional.empty();
            }
            if (KEPT.contains(type)) {
                out.write(file, at, (int) length);
            }
            if (type.equals(END)) {
                return Optional.of(out.toByteArray());
            }
            at += (int) length;
        }
        return Optional.empty();
    }
}
