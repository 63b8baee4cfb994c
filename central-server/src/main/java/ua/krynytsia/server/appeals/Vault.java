// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.rules.seal.AtRest;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.json.WireJson;

/// Keeps submissions unreadable in the database: each locked to its own id, the PIN and the secret
/// of the QR code only as marks that can be compared.
public final class Vault {
    private final Bytes contentKey;
    private final Bytes pinKey;
    private final SecureRandom random;

    public Vault(KeyFolder keys, SecureRandom random) {
        this.contentKey = keys.secret("appeals", AtRest.KEY_BYTES);
        this.pinKey = keys.secret("pins", AtRest.KEY_BYTES);
        this.random = random;
    }

    Bytes lock(Submission submission) {
        Bytes json = Bytes.of(WireJson.write(submission));
        return AtRest.lock(contentKey, context(submission.id()), json, random);
    }

    Submission unlock(UUID id, Bytes locked) {
        byte[] json = AtRest.unlock(contentKey, context(id), locked).toArray();
        return WireJson.read(json, Submission.class);
    }

    String pinMark(Submission submission) {
        return AtRest.mark(pinKey, context(submission.id()), submission.receipt().pin());
    }

    /// Whether the mark is this PIN's; it takes as long for a wrong one.
    boolean isPinMark(String mark, UUID id, String pin) {
        String own = AtRest.mark(pinKey, context(id), pin);
        return MessageDigest.isEqual(own.getBytes(US_ASCII), mark.getBytes(US_ASCII));
    }

    /// Of the secret in the QR code, where there is one.
    Optional<String> secretMark(Submission submission) {
        return submission
                .receipt()
                .secret()
                .map(secret ->
                        AtRest.mark(pinKey, "qr " + context(submission.id()), secret.base64()));
    }

    private static String context(UUID id) {
        return "appeal " + id;
    }
}
