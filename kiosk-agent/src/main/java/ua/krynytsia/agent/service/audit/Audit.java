// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.audit;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;

/// The technicians' audit: a forced file each, written before anything is done and again when it
/// has ended, moved aside once the server has it.
///
/// | path | what |
/// |---|---|
/// | `service/audit/waiting/ID` | the server does not have it yet; at most 1,000 |
/// | `service/audit/sent/ID` | the server has it; the last 200 |
///
/// A disk that cannot be written does not keep a technician from mending it: the entry is then held
/// in memory and delivered from there. Thread-safe.
public final class Audit {
    static final String INTERRUPTED = "interrupted";

    private static final Logger log = LoggerFactory.getLogger(Audit.class);
    private static final Path WAITING = Path.of("service", "audit", "waiting");
    private static final Path SENT = Path.of("service", "audit", "sent");
    private static final int MOST_WAITING = 1000;
    private static final int MOST_SENT = 200;

    private final Disk disk;
    private final Clock clock;
    private final TimedId ids;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final TreeMap<String, AuditEntry> waiting = new TreeMap<>();
    private final TreeMap<String, AuditEntry> sent = new TreeMap<>();

    /// Reads what is on the disk; what was going on when the agent ended is `interrupted`.
    public Audit(Disk disk, Clock clock, SecureRandom random) {
        this.disk = disk;
        this.clock = clock;
        this.ids = new TimedId(random);
        load(SENT, sent);
        load(WAITING, waiting);
        List.copyOf(waiting.values()).stream()
                .filter(entry -> entry.outcome().isEmpty())
                .forEach(entry -> end(entry, INTERRUPTED));
    }

    /// Called when there is more to deliver; must return at once.
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /// What is about to be done; forced before this returns.
    public synchronized AuditEntry begin(String who, String action) {
        var now = clock.instant();
        var entry = new AuditEntry(ids.next(now), now, who, action, Optional.empty());
        keep(entry);
        drop(waiting, WAITING, MOST_WAITING);
        return entry;
    }

    /// How it ended; forced before this returns.
    public void end(AuditEntry begun, String outcome) {
        synchronized (this) {
            keep(begun.ended(outcome));
        }
        watchers.forEach(Runnable::run);
    }

    /// What has ended and the server does not have, the oldest first.
    public synchronized List<AuditEntry> waiting(int most) {
        return waiting.values().stream()
                .filter(entry -> entry.outcome().isPresent())
                .limit(most)
                .toList();
    }

    /// The server has it. Harmless for one that does not wait.
    public synchronized void acknowledged(UUID id) {
        AuditEntry entry = waiting.remove(id.toString());
        if (entry == null) {
            return;
        }
        sent.put(id.toString(), entry);
        attempt(() -> {
            if (disk.length(WAITING.resolve(id.toString())).isPresent()) {
                disk.move(WAITING.resolve(id.toString()), SENT.resolve(id.toString()));
            }
        });
        drop(sent, SENT, MOST_SENT);
    }

    /// The newest first, delivered or not.
    public synchronized List<AuditEntry> latest(int most) {
        var all = new TreeMap<>(sent);
        all.putAll(waiting);
        return new ArrayList<>(all.descendingMap().values()).stream().limit(most).toList();
    }

    private void keep(AuditEntry entry) {
        waiting.put(entry.id().toString(), entry);
        Path file = WAITING.resolve(entry.id().toString());
        attempt(() -> disk.write(file, WireJson.write(entry)));
    }

    private void drop(TreeMap<String, AuditEntry> entries, Path directory, int most) {
        while (entries.size() > most) {
            String oldest = entries.pollFirstEntry().getKey();
            attempt(() -> disk.delete(directory.resolve(oldest)));
        }
    }

    private void load(Path directory, TreeMap<String, AuditEntry> entries) {
        attempt(() -> {
            for (Path file : disk.list(directory)) {
                disk.read(file)
                        .flatMap(json -> read(file, json))
                        .ifPresent(entry -> entries.put(entry.id().toString(), entry));
            }
        });
    }

    private Optional<AuditEntry> read(Path file, byte[] json) {
        try {
            return Optional.of(WireJson.read(json, AuditEntry.class));
        } catch (WireException e) {
            log.atWarn().addKeyValue("file", file).log("a damaged audit entry was dropped");
            disk.delete(file);
            return Optional.empty();
        }
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (DiskException e) {
            log.atWarn().setCause(e).log("the audit cannot be kept on the disk");
        }
    }
}
