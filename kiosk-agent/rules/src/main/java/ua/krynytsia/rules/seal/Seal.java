// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.json.WireJson;

/// One-way sealing: whoever holds only the kiosk cannot open what it sealed.
///
/// A one-time X25519 key (RFC 7748) agrees with the seal key; HKDF-SHA-256 (RFC 5869) with both
/// public keys as salt and the envelope's id as info gives key and nonce; AES-256-GCM (NIST SP
/// 800-38D) seals the [Submission]'s JSON, bound to envelope id, kiosk and seal key. Key and nonce
/// are used once, since the one-time key is.
public final class Seal {
    private static final String LABEL = "krynytsia envelope 1";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Bytes NOTHING = Bytes.of(new byte[0]);

    private Seal() {}

    /// A submission that only the holder of the private half of `to` can read.
    ///
    /// @param to the seal key of the server
    public static SealedEnvelope seal(
            Submission submission, RootDocument.NamedKey to, SecureRandom random) {
        try {
            PublicKey recipient = publicKey(to.key());
            KeyPairGenerator generator = KeyPairGenerator.getInstance("X25519");
            generator.initialize(NamedParameterSpec.X25519, random);
            KeyPair oneTime = generator.generateKeyPair();
            KioskId kiosk = submission.origin().kiosk();
            Bytes ephemeral = Bytes.of(oneTime.getPublic().getEncoded());
            var open = new SealedEnvelope(submission.id(), kiosk, to.id(), ephemeral, NOTHING);
            byte[] secret = agree(oneTime.getPrivate(), recipient);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, secret, to.key(), open);
            byte[] ciphertext = cipher.doFinal(WireJson.write(submission));
            return new SealedEnvelope(
                    submission.id(), kiosk, to.id(), ephemeral, Bytes.of(ciphertext));
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot seal to the key " + to.id(), e);
        }
    }

    /// What was sealed.
    ///
    /// @param own the public half of the seal key, as the kiosks know it
    /// @throws RuleException where it was sealed to another key, was changed on the way or does not
    ///   hold a submission of its own id and kiosk
    public static Submission open(
            SealedEnvelope envelope, RootDocument.NamedKey own, PrivateKey key) {
        byte[] json;
        try {
            byte[] secret = agree(key, publicKey(envelope.ephemeral()));
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, secret, own.key(), envelope);
            json = cipher.doFinal(envelope.ciphertext().toArray());
        } catch (GeneralSecurityException e) {
            throw new RuleException("envelope " + envelope.id() + " cannot be opened", e);
        }
        Submission submission = submission(envelope, json);
        if (!submission.id().equals(envelope.id())
                || !submission.origin().kiosk().equals(envelope.kiosk())) {
            throw new RuleException("envelope " + envelope.id() + " holds another's words");
        }
        return submission;
    }

    private static Submission submission(SealedEnvelope envelope, byte[] json) {
        try {
            return WireJson.read(json, Submission.class);
        } catch (WireException e) {
            throw new RuleException("envelope " + envelope.id() + " holds no submission", e);
        }
    }

    private static PublicKey publicKey(Bytes encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("X25519")
                .generatePublic(new X509EncodedKeySpec(encoded.toArray()));
    }

    private static byte[] agree(PrivateKey own, PublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    private static Cipher cipher(int mode, byte[] secret, Bytes recipient, SealedEnvelope envelope)
            throws GeneralSecurityException {
        String bound = LABEL + " " + envelope.id() + " " + envelope.kiosk() + " ";
        byte[] info = (bound + envelope.sealKey()).getBytes(StandardCharsets.UTF_8);
        byte[] salt =
                ByteBuffer.allocate(envelope.ephemeral().length() + recipient.length())
                        .put(envelope.ephemeral().toArray())
                        .put(recipient.toArray())
                        .array();
        var parameters =
                HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(salt)
                        .thenExpand(info, KEY_BYTES + NONCE_BYTES);
        byte[] derived = KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        SecretKey key = new SecretKeySpec(derived, 0, KEY_BYTES, "AES");
        byte[] nonce = Arrays.copyOfRange(derived, KEY_BYTES, derived.length);
        Arrays.fill(secret, (byte) 0);
        Arrays.fill(derived, (byte) 0);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(info);
        return cipher;
    }
}
