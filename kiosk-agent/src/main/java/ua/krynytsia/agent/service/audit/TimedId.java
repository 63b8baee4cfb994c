// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.audit;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Ids that sort by the moment they were made: UUID version 7, with a counter for those of one
/// millisecond (RFC 9562 §5.7, §6.2 method 1). Not thread-safe: its owner locks.
final class TimedId {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long LAST_COUNT = 0xfffL;

    private final RandomGenerator random;
    private long millisecond = -1;
    private long count;

    TimedId(RandomGenerator random) {
        this.random = random;
    }

    UUID next(Instant now) {
        long at = now.toEpochMilli();
        count = at == millisecond ? Math.min(count + 1, LAST_COUNT) : 0;
        millisecond = at;
        return new UUID(at << 16 | VERSION | count, VARIANT | random.nextLong() >>> 2);
    }
}
