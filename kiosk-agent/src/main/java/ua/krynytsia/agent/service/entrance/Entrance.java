// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.service.audit.Audit;
import ua.krynytsia.agent.service.audit.AuditEntry;

/// Judges who wants in as a technician. One attempt at a time; each is in the audit before it is
/// looked at and counts as failed, on the disk, until the PIN proves right. Keeps `SERVICE_LOCKED`
/// of each door. Thread-safe.
public final class Entrance {
    /// How long after a technician's card the screen takes a PIN.
    public static final Duration CARD = Duration.ofMinutes(1);

    private static final String ENTER = "enter";

    private final PinFile pins;
    private final Supplier<Optional<Badge>> lastBadge;
    private final Audit audit;
    private final HealthBoard health;
    private final Clock clock;
    private final Map<Door, Throttle> throttles = new EnumMap<>(Door.class);
    private final Set<Door> toldClosed = EnumSet.noneOf(Door.class);

    /// @param lastBadge the technician's card held last, to any reader
    public Entrance(
            Disk disk,
            Supplier<Optional<Badge>> lastBadge,
            Audit audit,
            HealthBoard health,
            Clock clock) {
        this.pins = new PinFile(disk);
        this.lastBadge = lastBadge;
        this.audit = audit;
        this.health = health;
        this.clock = clock;
        for (Door door : Door.values()) {
            throttles.put(door, new Throttle(disk, clock, door));
        }
        check();
    }

    public PinFile pins() {
        return pins;
    }

    /// To be called now and then: a lock ends by itself.
    public synchronized void check() {
        throttles.forEach((door, throttle) ->
                health.set(HealthCode.SERVICE_LOCKED, door.id(), throttle.isLocked()));
    }

    public synchronized EntryOutcome enter(Door door, String pin) {
        Throttle throttle = throttle(door);
        Duration left = throttle.left();
        if (left.isPositive()) {
            tellClosed(door);
            return new EntryOutcome.Closed(left);
        }
        toldClosed.remove(door);
        Optional<Badge> badge = badge(door);
        AuditEntry entry = audit.begin(badge.map(Badge::name).orElse(door.id()), ENTER);
        EntryOutcome outcome = judged(door, badge, throttle, pin);
        audit.end(entry, outcome instanceof EntryOutcome.Entered ? "done" : "refused");
        check();
        return outcome;
    }

    private EntryOutcome judged(Door door, Optional<Badge> badge, Throttle throttle, String pin) {
        if (door == Door.SCREEN && badge.isEmpty()) {
            return new EntryOutcome.NoCard();
        }
        Optional<PinHash> hash = pins.find();
        if (hash.isEmpty()) {
            return new EntryOutcome.NoPin();
        }
        throttle.attempt();
        if (!hash.get().fits(pin)) {
            return new EntryOutcome.WrongPin();
        }
        throttle.succeeded();
        return new EntryOutcome.Entered(badge.map(Badge::name).orElse(door.id()));
    }

    /// Once for each time it is closed, so that knocking does not wear out the disk.
    private void tellClosed(Door door) {
        if (toldClosed.add(door)) {
            audit.end(audit.begin(door.id(), ENTER), "refused");
        }
    }

    /// Who stands at the screen; a card from the future is none.
    private Optional<Badge> badge(Door door) {
        if (door != Door.SCREEN) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return lastBadge
                .get()
                .filter(it -> !it.at().isAfter(now) && !it.at().plus(CARD).isBefore(now));
    }

    private Throttle throttle(Door door) {
        Throttle throttle = throttles.get(door);
        if (throttle == null) {
            throw new IllegalStateException("no count for " + door);
        }
        return throttle;
    }
}
