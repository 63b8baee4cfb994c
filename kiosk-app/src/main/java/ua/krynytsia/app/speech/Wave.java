// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The head of a WAV that comes as a stream: chunks of four letters and a length each,
/// little-endian (Multimedia Programming Interface 1.0, 1991, "WAVE"). The length of the samples is
/// not believed: an engine does not know it when it begins.
///
///     "RIFF" length "WAVE"  "fmt " 16  1 1 22050 44100 2 16  "data" length samples…
///
/// @param rate samples a second
/// @param channels one or two
record Wave(int rate, int channels) {
    private static final int HEAD = 12;
    private static final int CHUNK = 8;
    private static final int FORMAT = 16;
    private static final int PLAIN = 1;
    private static final int BITS = 16;
    private static final int LONGEST = 1 << 16;

    /// Leaves the stream at the first sample.
    ///
    /// @throws IOException where it ends before, or holds anything but 16-bit samples
    static Wave begin(InputStream in) throws IOException {
        var head = read(in, HEAD);
        if (!word(head, 0).equals("RIFF") || !word(head, 8).equals("WAVE")) {
            throw new IOException("not a WAV");
        }
        Wave format = new Wave(0, 0);
        while (true) {
            ByteBuffer chunk = read(in, CHUNK);
            if (word(chunk, 0).equals("data")) {
                return format.checked();
            }
            int length = chunk.getInt(4);
            if (length < 0 || length > LONGEST) {
                throw new IOException("a chunk too long before the samples");
            }
            ByteBuffer body = read(in, length + length % 2);
            if (word(chunk, 0).equals("fmt ")) {
                format = format(body);
            }
        }
    }

    private static Wave format(ByteBuffer body) throws IOException {
        if (body.limit() < FORMAT || body.getShort(0) != PLAIN || body.getShort(14) != BITS) {
            throw new IOException("not plain 16-bit samples");
        }
        return new Wave(body.getInt(4), body.getShort(2));
    }

    private Wave checked() throws IOException {
        if (rate < 4000 || rate > 192_000 || channels < 1 || channels > 2) {
            throw new IOException("an impossible rate or number of channels");
        }
        return this;
    }

    private static ByteBuffer read(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the WAV ends before its samples");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String word(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.US_ASCII);
    }
}
