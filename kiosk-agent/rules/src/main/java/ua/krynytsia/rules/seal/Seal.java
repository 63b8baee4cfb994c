// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
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
    private static final int DERIVED = KEY_BYTES + 12;
    private static final int TAG_BITS = 128;
    private static final Bytes NOTHING = Bytes.of(new byte[0]);

    private Seal() {}

    /// A submission that only the holder of the private half of `to` can read.
    ///
    /// @param to the seal key of the server
    public static SealedEnvelope seal(
            Submission submission, RootDocument.NamedKey to, SecureRandom random) {
        try {
            KeyPair oneTime = Agreement.oneTime(random);
            KioskId kiosk = submission.origin().kiosk();
            Bytes ephemeral = Bytes.of(oneTime.getPublic().getEncoded());
            var open = new SealedEnvelope(submission.id(), kiosk, to.id(), ephemeral, NOTHING);
            byte[] info = info(open);
            byte[] derived =
                    new Agreement(ephemeral, to.key()).sent(oneTime.getPrivate(), info, DERIVED);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, derived, info);
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
            byte[] info = info(envelope);
            byte[] derived =
                    new Agreement(envelope.ephemeral(), own.key()).received(key, info, DERIVED);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, derived, info);
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

    private static byte[] info(SealedEnvelope envelope) {
        String bound = LABEL + " " + envelope.id() + " " + envelope.kiosk() + " ";
        return (bound + envelope.sealKey()).getBytes(StandardCharsets.UTF_8);
    }

    private static Cipher cipher(int mode, byte[] derived, byte[] info)
            throws GeneralSecurityException {
        SecretKey key = new SecretKeySpec(derived, 0, KEY_BYTES, "AES");
        byte[] nonce = Arrays.copyOfRange(derived, KEY_BYTES, derived.length);
        Arrays.fill(derived, (byte) 0);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(info);
        return cipher;
    }
}
