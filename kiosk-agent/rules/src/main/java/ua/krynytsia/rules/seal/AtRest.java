// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;

/// Words kept on one's own disk under one's own key: AES-256-GCM (NIST SP 800-38D) with a random
/// nonce before the ciphertext, and HMAC-SHA-256 (RFC 2104) where words are only to be compared.
/// Both are bound to `context`, so that what was kept for one thing never passes for another.
public final class AtRest {
    /// The length of a key, in bytes.
    public static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private AtRest() {}

    public static Bytes lock(Bytes key, String context, Bytes plain, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] locked =
                    cipher(Cipher.ENCRYPT_MODE, key, context, nonce).doFinal(plain.toArray());
            return Bytes.of(
                    ByteBuffer.allocate(nonce.length + locked.length)
                            .put(nonce)
                            .put(locked)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot lock " + context, e);
        }
    }

    /// @throws RuleException where key or context differ or the bytes were changed
    public static Bytes unlock(Bytes key, String context, Bytes locked) {
        ByteBuffer all = ByteBuffer.wrap(locked.toArray());
        if (all.remaining() < NONCE_BYTES) {
            throw new RuleException("too short to unlock " + context);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        byte[] rest = new byte[all.remaining()];
        all.get(rest);
        try {
            return Bytes.of(cipher(Cipher.DECRYPT_MODE, key, context, nonce).doFinal(rest));
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot unlock " + context, e);
        }
    }

    /// 64 hexadecimal digits.
    public static String mark(Bytes key, String context, String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.toArray(), "HmacSHA256"));
            mac.update((context + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot mark " + context, e);
        }
    }

    private static Cipher cipher(int mode, Bytes key, String context, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(key.toArray(), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
