// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.handoff;

import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ua.krynytsia.rules.trust.SlotSignature;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.HandOffSlot;
import ua.krynytsia.wire.fleet.SignedSlot;

/// Opens slots for phones. Needs no server: the kiosk's own key signs. Which are open is kept in
/// memory only, since a slot ends by itself. Thread-safe.
public final class Slots {
    /// Open at once, at most.
    public static final int MOST_OPEN = 3;

    private static final int FILES = 5;
    private static final long BYTES = 50L << 20;
    private static final long VERSION_MASK = 0xffff_ffff_ffff_0fffL;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_MASK = 0x3fff_ffff_ffff_ffffL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Supplier<Optional<Holder>> holder;
    private final Clock clock;
    private final SecureRandom random;
    private final List<Instant> ends = new ArrayList<>();

    /// @param holder empty until the kiosk is enrolled
    /// @param clock by trusted time
    public Slots(Supplier<Optional<Holder>> holder, Clock clock, SecureRandom random) {
        this.holder = holder;
        this.clock = clock;
        this.random = random;
    }

    /// Who signs.
    ///
    /// @param key of the kiosk's certificate
    public record Holder(KioskId kiosk, PrivateKey key) {
        /// Without the key.
        @Override
        public String toString() {
            return "Holder[" + kiosk + "]";
        }
    }

    /// What became of the wish for a slot.
    public sealed interface Outcome {
        record Opened(SignedSlot slot) implements Outcome {}

        /// Try again once one of them has ended.
        record TooMany() implements Outcome {}

        record NotEnrolled() implements Outcome {}
    }

    /// One more, open for [SlotSignature#LONGEST] from now.
    public synchronized Outcome open() {
        Optional<Holder> signer = holder.get();
        if (signer.isEmpty()) {
            return new Outcome.NotEnrolled();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant until = now.plus(SlotSignature.LONGEST);
        // by a clock that was set back, a slot of before is not open for longer than any other
        ends.removeIf(end -> !end.isAfter(now) || end.isAfter(until));
        if (ends.size() >= MOST_OPEN) {
            return new Outcome.TooMany();
        }
        var slot = new HandOffSlot(id(), signer.get().kiosk(), until, FILES, BYTES);
        SignedSlot signed = SlotSignature.sign(slot, signer.get().key());
        ends.add(until);
        return new Outcome.Opened(signed);
    }

    /// RFC 9562, version 4.
    private UUID id() {
        long high = random.nextLong() & VERSION_MASK | VERSION_4;
        long low = random.nextLong() & VARIANT_MASK | VARIANT;
        return new UUID(high, low);
    }
}
