// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import ua.krynytsia.wire.fleet.HealthSignal;

/// The signals that hold right now, of the kiosk as a whole or of one device. Raising twice keeps
/// the first moment; clearing what is not raised does nothing. Thread-safe.
///
/// A signal is shown once it has held as long as its code asks for, and while nothing it depends on
/// is shown. [#check] finds out what has ripened meanwhile.
public final class HealthBoard {
    private final Clock clock;
    private final Map<Key, Instant> raised = new TreeMap<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private Set<Key> shown = Set.of();

    public HealthBoard(Clock clock) {
        this.clock = clock;
    }

    public void raise(HealthCode code) {
        raise(new Key(code, Optional.empty()));
    }

    /// @param subject which of several devices, such as `reader-2`
    public void raise(HealthCode code, String subject) {
        raise(new Key(code, Optional.of(subject)));
    }

    public void clear(HealthCode code) {
        clear(new Key(code, Optional.empty()));
    }

    public void clear(HealthCode code, String subject) {
        clear(new Key(code, Optional.of(subject)));
    }

    public void set(HealthCode code, boolean holds) {
        if (holds) {
            raise(code);
        } else {
            clear(code);
        }
    }

    public void set(HealthCode code, String subject, boolean holds) {
        if (holds) {
            raise(code, subject);
        } else {
            clear(code, subject);
        }
    }

    /// Whether it holds, shown already or not, of whichever device.
    public boolean holds(HealthCode code) {
        synchronized (raised) {
            return raised.keySet().stream().anyMatch(key -> key.code() == code);
        }
    }

    /// The whole current set, in the order of the catalogue.
    public List<HealthSignal> signals() {
        synchronized (raised) {
            Set<Key> now = ripe();
            return raised.entrySet().stream()
                    .filter(held -> now.contains(held.getKey()))
                    .map(held -> signal(held.getKey(), held.getValue()))
                    .toList();
        }
    }

    /// To be called about once a second: tells the watchers of what has ripened.
    public void check() {
        tellIfChanged();
    }

    /// Called after each change of what is shown, on the thread that made it; must return at once.
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void raise(Key key) {
        synchronized (raised) {
            if (raised.putIfAbsent(key, clock.instant()) != null) {
                return;
            }
        }
        tellIfChanged();
    }

    private void clear(Key key) {
        synchronized (raised) {
            if (raised.remove(key) == null) {
                return;
            }
        }
        tellIfChanged();
    }

    private void tellIfChanged() {
        synchronized (raised) {
            Set<Key> now = ripe();
            if (now.equals(shown)) {
                return;
            }
            shown = now;
        }
        watchers.forEach(Runnable::run);
    }

    /// A clock that was set back makes nothing unripe for long: what was raised in the future
    /// counts from now.
    private Set<Key> ripe() {
        Instant now = clock.instant();
        raised.replaceAll((key, since) -> since.isAfter(now) ? now : since);
        Set<Key> old =
                raised.entrySet().stream()
                        .filter(held ->
                                !held.getValue().plus(held.getKey().code().holds()).isAfter(now))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(HashSet::new));
        Set<HealthCode> codes = old.stream().map(Key::code).collect(Collectors.toSet());
        old.removeIf(key -> key.code().dependsOn().stream().anyMatch(codes::contains));
        return old;
    }

    private static HealthSignal signal(Key key, Instant since) {
        HealthCode code = key.code();
        return new HealthSignal(
                code.code(),
                code.severity(),
                code.meaning(),
                code.remedy(),
                since,
                key.subject(),
                Optional.of(code.mender()));
    }

    private record Key(HealthCode code, Optional<String> subject) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::code).thenComparing(key -> key.subject().orElse(""));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
