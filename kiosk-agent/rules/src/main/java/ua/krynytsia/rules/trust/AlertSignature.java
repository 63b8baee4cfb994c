// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.alert.AlertBoard;
import ua.krynytsia.wire.alert.SignedAlerts;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;
import ua.krynytsia.wire.json.WireJson;

/// Ed25519 (RFC 8032) over the line [#DOMAIN] and the board's bytes, so that a signature of another
/// kind of thing never passes for one of alerts.
public final class AlertSignature {
    private static final String DOMAIN = "krynytsia alert board 1\n";

    private AlertSignature() {}

    public static SignedAlerts sign(AlertBoard board, String keyId, PrivateKey key) {
        Bytes bytes = Bytes.of(WireJson.write(board));
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            feed(signature, bytes);
            return new SignedAlerts(bytes, keyId, Bytes.of(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot sign alerts with the key " + keyId, e);
        }
    }

    /// The board, after its signature held.
    ///
    /// @param keys the alert keys of the root document in force
    /// @throws RuleException where none of them signed it, or it cannot be read
    public static AlertBoard verify(SignedAlerts signed, List<NamedKey> keys) {
        NamedKey named =
                keys.stream()
                        .filter(key -> key.id().equals(signed.key()))
                        .findFirst()
                        .orElseThrow(() ->
                                new RuleException(
                                        "alerts are signed by the key '"
                                                + signed.key()
                                                + "', which is not trusted"));
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(named.key().toArray())));
            feed(signature, signed.board());
            if (!signature.verify(signed.signature().toArray())) {
                throw new RuleException("the signature of the alerts does not hold");
            }
            return WireJson.read(signed.board().toArray(), AlertBoard.class);
        } catch (GeneralSecurityException | WireException e) {
            throw new RuleException("the alerts cannot be read: " + e.getMessage(), e);
        }
    }

    private static void feed(Signature signature, Bytes board) throws GeneralSecurityException {
        signature.update(DOMAIN.getBytes(StandardCharsets.US_ASCII));
        signature.update(board.toArray());
    }
}
