// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.util.UUID;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// A resident's words as they lie on the kiosk's disk and travel: readable only by the holder of
/// the seal key. See `rules.seal` for the construction.
///
/// @param sealKey id of the key it is sealed to
/// @param ephemeral the sender's one-time X25519 public key, X.509 SubjectPublicKeyInfo
/// @param ciphertext AES-256-GCM with its tag, of the JSON of a [Submission]
public record SealedEnvelope(
        UUID id, KioskId kiosk, String sealKey, Bytes ephemeral, Bytes ciphertext) {
    private static final int MAX_LENGTH = 1 << 20;

    public SealedEnvelope {
        Require.slug("seal key", sealKey);
        Require.that(ephemeral.length() <= 200, "an ephemeral key must be at most 200 bytes");
        Require.that(ciphertext.length() <= MAX_LENGTH, "an envelope must be at most 1 MiB");
    }
}
