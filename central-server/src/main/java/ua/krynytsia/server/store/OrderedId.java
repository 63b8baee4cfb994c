// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import java.time.Instant;
import java.util.UUID;

/// Makes ids that need no coordination and sort by time: UUID version 7 (RFC 9562, §5.7).
public final class OrderedId {
    private static final long VERSION_AND_RANDOM = 0xFFFF;
    private static final long RANDOM_12_BITS = 0x0FFF;
    private static final long VERSION_7 = 0x7000;

    private OrderedId() {}

    public static UUID at(Instant now) {
        UUID random = UUID.randomUUID();
        long time = now.toEpochMilli() << 16 & ~VERSION_AND_RANDOM;
        long high = time | VERSION_7 | random.getMostSignificantBits() & RANDOM_12_BITS;
        return new UUID(high, random.getLeastSignificantBits());
    }
}
