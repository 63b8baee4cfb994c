// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.history;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.json.WireJson;

/// The last hundred events, kept over a restart in `service/events.json`. They are written by
/// [#save] and not at each change: a power cut may take the last seconds, and nothing that flickers
/// wears out the disk. Thread-safe.
public final class EventLog {
    private static final Logger log = LoggerFactory.getLogger(EventLog.class);
    private static final Path FILE = Path.of("service", "events.json");
    private static final int MOST = 100;

    private final Disk disk;
    private final HealthBoard health;
    private final Clock clock;
    private final Deque<KioskEvent> events = new ArrayDeque<>();
    private Set<Told> told = Set.of();
    private boolean isSaved;

    /// Reads what is on the disk, notes the start and follows the board from now on.
    public EventLog(Disk disk, HealthBoard health, Clock clock) {
        this.disk = disk;
        this.health = health;
        this.clock = clock;
        events.addAll(read());
        note(new KioskEvent(clock.instant(), KioskEvent.STARTED, Optional.empty(), false));
        health.watch(this::follow);
        follow();
    }

    /// The newest first.
    public synchronized List<KioskEvent> latest(int most) {
        return new ArrayList<>(events).reversed().stream().limit(most).toList();
    }

    /// To be called every ten seconds or so; writes where something is new.
    public void save() {
        Kept kept;
        synchronized (this) {
            if (isSaved) {
                return;
            }
            isSaved = true;
            kept = new Kept(new ArrayList<>(events));
        }
        try {
            disk.write(FILE, WireJson.write(kept));
        } catch (DiskException e) {
            log.atDebug().setCause(e).log("the events cannot be kept");
        }
    }

    private void follow() {
        List<HealthSignal> signals = health.signals();
        synchronized (this) {
            var now = new HashSet<Told>();
            for (HealthSignal signal : signals) {
                if (signal.severity() != HealthSignal.Severity.FINE) {
                    now.add(new Told(signal.code(), signal.subject()));
                }
            }
            told.stream().filter(it -> !now.contains(it)).forEach(it -> note(it, true));
            now.stream().filter(it -> !told.contains(it)).forEach(it -> note(it, false));
            told = now;
        }
    }

    private void note(Told signal, boolean isOver) {
        note(new KioskEvent(clock.instant(), signal.code(), signal.subject(), isOver));
    }

    private synchronized void note(KioskEvent event) {
        events.add(event);
        while (events.size() > MOST) {
            events.removeFirst();
        }
        isSaved = false;
    }

    private List<KioskEvent> read() {
        try {
            return disk.read(FILE)
                    .map(json -> WireJson.read(json, Kept.class).events())
                    .orElse(List.of());
        } catch (WireException | DiskException e) {
            log.atWarn().log("the events of before cannot be read");
            return List.of();
        }
    }

    private record Told(String code, Optional<String> subject) {}

    private record Kept(List<KioskEvent> events) {
        Kept {
            events = List.copyOf(events);
        }
    }
}
