// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.rules.receipt.EnvelopeSum;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.EnvelopeMark;

/// Sees by the marks of the terminals' health reports whether they keep what this server, put back
/// from a backup, does not have. A mark is compared once; one that does not come out is asked about
/// at once and then hourly, since a terminal may also have lost what is here. Thread-safe.
public final class KeptEnvelopes {
    private static final Logger log = LoggerFactory.getLogger(KeptEnvelopes.class);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Appeals appeals;
    private final Clock clock;
    private final Map<KioskId, Judged> judged = new ConcurrentHashMap<>();

    public KeptEnvelopes(Appeals appeals, Clock clock) {
        this.appeals = appeals;
        this.clock = clock;
    }

    private record Judged(EnvelopeMark mark, Instant again) {}

    /// Whether the terminal is to name what it keeps.
    public boolean isBehind(KioskId kiosk, EnvelopeMark mark) {
        Instant now = clock.instant();
        Judged before = judged.get(kiosk);
        if (before != null && before.mark().equals(mark) && now.isBefore(before.again())) {
            return false;
        }
        boolean isSame = isHere(kiosk, mark);
        judged.put(kiosk, new Judged(mark, isSame ? Instant.MAX : now.plus(AGAIN)));
        return !isSame;
    }

    /// Those of them that are not here.
    public EnvelopeList lost(EnvelopeList kept) {
        Set<UUID> here = appeals.listKnown(kept.envelopes());
        List<UUID> lost = kept.envelopes().stream().filter(id -> !here.contains(id)).toList();
        if (!lost.isEmpty()) {
            log.atWarn()
                    .addKeyValue("count", lost.size())
                    .log("a terminal keeps acknowledged envelopes that are not here");
        }
        return new EnvelopeList(lost);
    }

    private boolean isHere(KioskId kiosk, EnvelopeMark mark) {
        if (mark.count() == 0) {
            return true;
        }
        List<UUID> here =
                mark.oldest().isEmpty()
                        ? List.of()
                        : appeals.listIds(kiosk, mark.oldest().get(), mark.newest().get());
        return here.size() == mark.count() && EnvelopeSum.of(here).equals(mark.sum());
    }
}
