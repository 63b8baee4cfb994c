// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.HKDFParameterSpec;
import ua.krynytsia.wire.Bytes;

/// What a one-time key and a seal key agree on: X25519 (RFC 7748), then HKDF-SHA-256 (RFC 5869)
/// with both public keys as salt.
///
/// @param ephemeral the one-time public key
/// @param recipient the public seal key
record Agreement(Bytes ephemeral, Bytes recipient) {
    static KeyPair oneTime(SecureRandom random) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("X25519");
        generator.initialize(NamedParameterSpec.X25519, random);
        return generator.generateKeyPair();
    }

    /// By the sender: `length` bytes that nobody else but the recipient gets.
    ///
    /// @param info what they are for
    byte[] sent(PrivateKey oneTime, byte[] info, int length) throws GeneralSecurityException {
        return derived(oneTime, recipient, info, length);
    }

    /// By the recipient: the same bytes.
    byte[] received(PrivateKey own, byte[] info, int length) throws GeneralSecurityException {
        return derived(own, ephemeral, info, length);
    }

    private byte[] derived(PrivateKey own, Bytes other, byte[] info, int length)
            throws GeneralSecurityException {
        byte[] secret = agreed(own, publicKey(other));
        byte[] salt =
                ByteBuffer.allocate(ephemeral.length() + recipient.length())
                        .put(ephemeral.toArray())
                        .put(recipient.toArray())
                        .array();
        var parameters =
                HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(info, length);
        byte[] derived = KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        Arrays.fill(secret, (byte) 0);
        return derived;
    }

    private static PublicKey publicKey(Bytes encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("X25519")
                .generatePublic(new X509EncodedKeySpec(encoded.toArray()));
    }

    private static byte[] agreed(PrivateKey own, PublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }
}
