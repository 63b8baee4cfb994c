// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// At most so many attempts per key in a window that begins with the first of them. Remembers the
/// newest 10,000 keys. Any thread.
public final class RateLimit {
    private static final int MAX_KEYS = 10_000;

    private final int attempts;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Spent> byKey = new LinkedHashMap<>();

    public RateLimit(int attempts, Duration window, Clock clock) {
        this.attempts = attempts;
        this.window = window;
        this.clock = clock;
    }

    /// Whether this key has attempts left; does not spend one.
    public synchronized boolean allows(String key) {
        Spent spent = byKey.get(key);
        return spent == null || isOver(spent) || spent.count() < attempts;
    }

    public synchronized void spend(String key) {
        Spent spent = byKey.remove(key);
        byKey.put(
                key,
                spent == null || isOver(spent)
                        ? new Spent(1, clock.instant())
                        : new Spent(spent.count() + 1, spent.from()));
        if (byKey.size() > MAX_KEYS) {
            byKey.remove(byKey.keySet().iterator().next());
        }
    }

    /// Gives back one attempt that turned out well.
    public synchronized void refund(String key) {
        byKey.computeIfPresent(
                key, (_, spent) -> new Spent(Math.max(0, spent.count() - 1), spent.from()));
    }

    public synchronized void forgive(String key) {
        byKey.remove(key);
    }

    /// @throws HttpRefusal 429 when nothing is left; else one attempt is spent
    public synchronized void require(String key) {
        if (!allows(key)) {
            throw HttpRefusal.tooOften();
        }
        spend(key);
    }

    private boolean isOver(Spent spent) {
        return !clock.instant().isBefore(spent.from().plus(window));
    }

    private record Spent(int count, Instant from) {}
}
