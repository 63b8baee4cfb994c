// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.Sha256;

/// The form of every file that is a record: one line that says what it is and what its bytes must
/// digest to, then the bytes.
///
/// ```
/// krynytsia-envelope 1 <SHA-256 of all bytes after this line, 64 hexadecimal digits>⏎
/// …
/// ```
public final class CheckedRecord {
    private static final int DIGEST = 64;
    private static final int PIECE = 1 << 14;

    private CheckedRecord() {}

    /// The first line, for bytes too many for memory that are written after it.
    ///
    /// @param kind lower-case letters and hyphens
    /// @param digest of all those bytes
    public static byte[] line(String kind, Sha256 digest) {
        return (start(kind) + digest.hex() + "\n").getBytes(US_ASCII);
    }

    /// How long [#line] is.
    public static int lineLength(String kind) {
        return start(kind).length() + DIGEST + 1;
    }

    /// Whether a file of that kind, read to its end, is as it was written.
    public static boolean isWhole(String kind, InputStream file) throws IOException {
        byte[] line = file.readNBytes(lineLength(kind));
        MessageDigest digest = Sha256.digest();
        byte[] piece = new byte[PIECE];
        for (int got = file.read(piece); got >= 0; got = file.read(piece)) {
            digest.update(piece, 0, got);
        }
        return Arrays.equals(line, line(kind, Sha256.from(digest.digest())));
    }

    /// @param kind lower-case letters and hyphens
    public static byte[] encode(String kind, Bytes body) {
        byte[] content = body.toArray();
        byte[] header = line(kind, body.sha256());
        byte[] whole = Arrays.copyOf(header, header.length + content.length);
        System.arraycopy(content, 0, whole, header.length, content.length);
        return whole;
    }

    /// The bytes after the first line; empty where a single bit is not as it was written, or it is
    /// a record of another kind.
    public static Optional<Bytes> decode(String kind, byte[] file) {
        byte[] start = start(kind).getBytes(US_ASCII);
        int body = start.length + DIGEST + 1;
        if (file.length < body
                || !Arrays.equals(start, Arrays.copyOf(file, start.length))
                || file[body - 1] != '\n') {
            return Optional.empty();
        }
        String digest = new String(file, start.length, DIGEST, US_ASCII);
        byte[] content = Arrays.copyOfRange(file, body, file.length);
        return Sha256.of(content).hex().equals(digest)
                ? Optional.of(Bytes.of(content))
                : Optional.empty();
    }

    private static String start(String kind) {
        Require.that(kind.matches("[a-z-]{1,32}"), "a record's kind is lower-case letters");
        return "krynytsia-" + kind + " 1 ";
    }
}
