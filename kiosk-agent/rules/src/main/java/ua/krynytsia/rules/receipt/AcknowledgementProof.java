// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.UUID;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.Acknowledgement;

/// By which a server that was restored from a backup knows an acknowledgement as its own, and takes
/// the envelope again with its first moment: Ed25519 (RFC 8032) over the line [#DOMAIN], the
/// envelope's id, a line feed and the moment as ISO 8601. The backup's watermark changes and is not
/// signed.
public final class AcknowledgementProof {
    private static final String DOMAIN = "krynytsia acknowledgement 1\n";

    private AcknowledgementProof() {}

    public static Acknowledgement.Proof sign(
            UUID envelope, Instant registered, String keyId, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(signed(envelope, registered));
            return new Acknowledgement.Proof(keyId, Bytes.of(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot sign an acknowledgement with the key " + keyId, e);
        }
    }

    /// Whether this key signed exactly this acknowledgement.
    public static boolean holds(Acknowledgement acknowledged, PublicKey key) {
        return acknowledged.proof().filter(proof -> holds(acknowledged, proof, key)).isPresent();
    }

    private static boolean holds(
            Acknowledgement acknowledged, Acknowledgement.Proof proof, PublicKey key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(signed(acknowledged.envelope(), acknowledged.registered()));
            return signature.verify(proof.signature().toArray());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static byte[] signed(UUID envelope, Instant registered) {
        return (DOMAIN + envelope + "\n" + registered).getBytes(UTF_8);
    }
}
