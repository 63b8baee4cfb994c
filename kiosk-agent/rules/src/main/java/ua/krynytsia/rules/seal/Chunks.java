// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.seal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A long file as a row of pieces, each sealed by itself, so that none of it need be in memory
/// whole and nothing is given out unchecked. The nonce of a piece is seven derived bytes, its place
/// in the row (four bytes, big-endian) and whether it is the last: a piece that was moved, left out
/// or cut off does not open (the construction STREAM: Hoang, Reyhanitabar, Rogaway, Vizár, “Online
/// Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance”, CRYPTO 2015, section 7).
///
/// ```
/// 65,536 bytes + 16 of tag | 65,536 + 16 | … | the rest, 0 to 65,536 + 16
/// ```
final class Chunks {
    /// A key and the beginning of every nonce.
    static final int DERIVED = 32 + 7;

    private static final int KEY_BYTES = 32;
    private static final int TAG_BYTES = 16;
    private static final int PLAIN = 1 << 16;

    private final SecretKeySpec key;
    private final byte[] prefix;
    private final byte[] bound;

    /// @param derived 39 bytes that are used for one file only
    /// @param bound what the pieces belong to
    Chunks(byte[] derived, byte[] bound) {
        this.key = new SecretKeySpec(derived, 0, KEY_BYTES, "AES");
        this.prefix = Arrays.copyOfRange(derived, KEY_BYTES, DERIVED);
        this.bound = bound;
    }

    /// How long it is once sealed.
    static long sealedLength(long plain) {
        long pieces = Math.max(1, (plain + PLAIN - 1) / PLAIN);
        return plain + pieces * TAG_BYTES;
    }

    void seal(InputStream plain, OutputStream out) throws IOException, GeneralSecurityException {
        pass(Cipher.ENCRYPT_MODE, PLAIN, plain, out);
    }

    void open(InputStream sealed, OutputStream out) throws IOException, GeneralSecurityException {
        pass(Cipher.DECRYPT_MODE, PLAIN + TAG_BYTES, sealed, out);
    }

    private void pass(int mode, int length, InputStream in, OutputStream out)
            throws IOException, GeneralSecurityException {
        byte[] piece = in.readNBytes(length);
        for (int place = 0; ; place++) {
            byte[] next = piece.length < length ? new byte[0] : in.readNBytes(length);
            boolean isLast = next.length == 0;
            out.write(cipher(mode, place, isLast).doFinal(piece));
            if (isLast) {
                requireEnd(in);
                return;
            }
            piece = next;
        }
    }

    private static void requireEnd(InputStream in) throws IOException {
        if (in.read() >= 0) {
            throw new EOFException("more comes after the end");
        }
    }

    private Cipher cipher(int mode, int place, boolean isLast) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(prefix.length + Integer.BYTES + 1)
                        .put(prefix)
                        .putInt(place)
                        .put((byte) (isLast ? 1 : 0))
                        .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
