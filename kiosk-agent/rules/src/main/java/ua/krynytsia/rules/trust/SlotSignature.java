// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.HandOffSlot;
import ua.krynytsia.wire.fleet.SignedSlot;
import ua.krynytsia.wire.json.WireJson;

/// The kiosk's word for a slot to which a phone may upload, even while the kiosk is offline: ECDSA
/// with SHA-256 (FIPS 186-5 §6) over the line [#DOMAIN] and the slot's bytes, by the key of the
/// kiosk's certificate.
public final class SlotSignature {
    /// How long a slot may be open.
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String DOMAIN = "krynytsia hand-off slot 1\n";
    private static final String ALGORITHM = "SHA256withECDSA";

    private SlotSignature() {}

    public static SignedSlot sign(HandOffSlot slot, PrivateKey key) {
        Bytes bytes = Bytes.of(WireJson.write(slot));
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            feed(signature, bytes);
            return new SignedSlot(bytes, Bytes.of(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot sign a slot", e);
        }
    }

    /// The slot, if it is open now.
    ///
    /// @param key of the certificate of the kiosk that the slot names
    /// @param now by the clock of whoever asks; a kiosk's clock may be ahead by the length of a
    ///   slot
    /// @throws RuleException where it is over, open for too long, or not signed by this kiosk
    public static HandOffSlot verify(SignedSlot signed, PublicKey key, Instant now) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            feed(signature, signed.slot());
            if (!signature.verify(signed.signature().toArray())) {
                throw new RuleException("the slot is not signed by this kiosk");
            }
        } catch (GeneralSecurityException e) {
            throw new RuleException("the signature of a slot cannot be read", e);
        }
        HandOffSlot slot = WireJson.read(signed.slot().toArray(), HandOffSlot.class);
        if (now.isAfter(slot.until()) || slot.until().isAfter(now.plus(LONGEST.multipliedBy(2)))) {
            throw new RuleException("the slot is not open now");
        }
        return slot;
    }

    private static void feed(Signature signature, Bytes slot) throws GeneralSecurityException {
        signature.update(DOMAIN.getBytes(StandardCharsets.US_ASCII));
        signature.update(slot.toArray());
    }
}
