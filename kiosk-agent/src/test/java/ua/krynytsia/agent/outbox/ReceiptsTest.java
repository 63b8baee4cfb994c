// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.local.SubmittedReceipt;

final class ReceiptsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final UUID DRAFT = UUID.fromString("0b8e6f5e-4c83-4d3c-9f0e-0f7ce2a0c1de");

    private final Receipts receipts = receipts("this kiosk");

    @Test
    void numbersDoNotRepeatAndDoNotFollowEachOther() {
        Set<String> numbers = new HashSet<>();
        int neighbours = 0;
        int before = 0;

        for (long sequence = 1; sequence <= 3000; sequence++) {
            String number = receipts.receipt(DRAFT, "K7", sequence, NOW).number();
            numbers.add(number);
            int value = Integer.parseInt(number.substring(3, 9));
            neighbours += Math.abs(value - before) <= 1 ? 1 : 0;
            before = value;
        }

        assertThat(numbers).hasSize(3000);
        assertThat(neighbours).isLessThan(10);
    }

    @Test
    void anotherKioskGivesOtherEnvelopesNumbersAndPins() {
        Receipts other = receipts("another kiosk");
        SubmittedReceipt here = receipts.receipt(DRAFT, "K7", 1, NOW);
        SubmittedReceipt there = other.receipt(DRAFT, "K7", 1, NOW);

        assertThat(there.number()).isNotEqualTo(here.number());
        assertThat(there.pin()).isNotEqualTo(here.pin());
        assertThat(other.envelope(DRAFT)).isNotEqualTo(receipts.envelope(DRAFT));
    }

    @Test
    void envelopeIdIsAValidUuidOfVersionEight() {
        UUID id = receipts.envelope(DRAFT);

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).isNotEqualTo(DRAFT).isEqualTo(receipts.envelope(DRAFT));
    }

    private static Receipts receipts(String secret) {
        return new Receipts(KioskSecret.of(Bytes.utf8(secret)));
    }
}
