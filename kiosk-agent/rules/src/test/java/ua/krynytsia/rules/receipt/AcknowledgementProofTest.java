// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.fleet.Acknowledgement;

final class AcknowledgementProofTest {
    private static final UUID ENVELOPE = UUID.fromString("01920000-0000-7000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private final KeyPair keys = pair();
    private final Acknowledgement.Proof proof =
            AcknowledgementProof.sign(ENVELOPE, NOON, "acknowledgements-1", keys.getPrivate());

    @Test
    void serverKnowsItsOwnWordWhateverItsBackup() {
        var first = acknowledged(ENVELOPE, NOON, Optional.empty());
        var later = acknowledged(ENVELOPE, NOON, Optional.of(NOON.plusSeconds(60)));

        assertThat(AcknowledgementProof.holds(first, keys.getPublic())).isTrue();
        assertThat(AcknowledgementProof.holds(later, keys.getPublic())).isTrue();
    }

    @Test
    void anotherMomentEnvelopeOrKeyIsNotItsWord() {
        var other = acknowledged(UUID.randomUUID(), NOON, Optional.empty());
        var earlier = acknowledged(ENVELOPE, NOON.minusSeconds(1), Optional.empty());
        var same = acknowledged(ENVELOPE, NOON, Optional.empty());

        assertThat(AcknowledgementProof.holds(other, keys.getPublic())).isFalse();
        assertThat(AcknowledgementProof.holds(earlier, keys.getPublic())).isFalse();
        assertThat(AcknowledgementProof.holds(same, pair().getPublic())).isFalse();
        assertThat(
                        AcknowledgementProof.holds(
                                new Acknowledgement(ENVELOPE, NOON), keys.getPublic()))
                .isFalse();
    }

    private Acknowledgement acknowledged(
            UUID envelope, Instant registered, Optional<Instant> backedUp) {
        return new Acknowledgement(envelope, registered, backedUp, Optional.of(proof));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
