// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.HandOffSlot;
import ua.krynytsia.wire.fleet.SignedSlot;
import ua.krynytsia.wire.json.WireJson;

final class SlotSignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final KeyPair kiosk = pair();
    private final HandOffSlot slot =
            new HandOffSlot(
                    UUID.fromString("01920000-0000-4000-8000-0000000000aa"),
                    new KioskId("kiosk-07"),
                    NOW.plus(SlotSignature.LONGEST),
                    4,
                    1 << 20);

    @Test
    void slotOfThisKioskIsOpenUntilItsEnd() {
        SignedSlot signed = SlotSignature.sign(slot, kiosk.getPrivate());

        assertThat(SlotSignature.verify(signed, kiosk.getPublic(), NOW)).isEqualTo(slot);
        assertThat(SlotSignature.verify(signed, kiosk.getPublic(), slot.until())).isEqualTo(slot);
    }

    @Test
    void slotThatIsOverOrOpenForTooLongIsRefused() {
        SignedSlot signed = SlotSignature.sign(slot, kiosk.getPrivate());

        for (Duration off : new Duration[] {Duration.ofMinutes(11), Duration.ofMinutes(-11)}) {
            assertThatThrownBy(() -> SlotSignature.verify(signed, kiosk.getPublic(), NOW.plus(off)))
                    .isInstanceOf(RuleException.class)
                    .hasMessageContaining("not open now");
        }
    }

    @Test
    void slotOfAnotherKioskOrChangedOnTheWayIsRefused() {
        SignedSlot signed = SlotSignature.sign(slot, kiosk.getPrivate());
        var wider = new HandOffSlot(slot.id(), slot.kiosk(), slot.until(), 8, slot.bytes());
        var changed = new SignedSlot(Bytes.of(WireJson.write(wider)), signed.signature());

        assertThatThrownBy(() -> SlotSignature.verify(signed, pair().getPublic(), NOW))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> SlotSignature.verify(changed, kiosk.getPublic(), NOW))
                .isInstanceOf(RuleException.class);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("EC").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
