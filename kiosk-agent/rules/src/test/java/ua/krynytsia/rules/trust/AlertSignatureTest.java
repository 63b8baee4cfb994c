// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.alert.AlertBoard;
import ua.krynytsia.wire.alert.SignedAlerts;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;
import ua.krynytsia.wire.json.WireJson;

final class AlertSignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final KeyPair pair = pair();
    private final NamedKey key = named("alert-1", pair);
    private final AlertBoard board = new AlertBoard(7, NOW, List.of(), List.of());

    @Test
    void boardSignedByAnyOfTheKeysIsRead() {
        SignedAlerts signed = AlertSignature.sign(board, "alert-1", pair.getPrivate());

        assertThat(AlertSignature.verify(signed, List.of(named("alert-0", pair()), key)))
                .isEqualTo(board);
    }

    @Test
    void boardOfAForeignKeyIsRefused() {
        SignedAlerts signed = AlertSignature.sign(board, "alert-1", pair().getPrivate());

        assertThatThrownBy(() -> AlertSignature.verify(signed, List.of(key)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("does not hold");
        assertThatThrownBy(() -> AlertSignature.verify(signed, List.of()))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("not trusted");
    }

    @Test
    void boardChangedOnTheWayIsRefused() {
        SignedAlerts signed = AlertSignature.sign(board, "alert-1", pair.getPrivate());
        var later = new AlertBoard(8, NOW, List.of(), List.of());
        var changed =
                new SignedAlerts(Bytes.of(WireJson.write(later)), signed.key(), signed.signature());

        assertThatThrownBy(() -> AlertSignature.verify(changed, List.of(key)))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void signatureWithoutTheDomainLineIsRefused() throws GeneralSecurityException {
        byte[] bytes = WireJson.write(board);
        Signature bare = Signature.getInstance("Ed25519");
        bare.initSign(pair.getPrivate());
        bare.update(bytes);
        var signed = new SignedAlerts(Bytes.of(bytes), "alert-1", Bytes.of(bare.sign()));

        assertThatThrownBy(() -> AlertSignature.verify(signed, List.of(key)))
                .isInstanceOf(RuleException.class);
    }

    private static NamedKey named(String id, KeyPair pair) {
        return new NamedKey(id, Bytes.of(pair.getPublic().getEncoded()));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
