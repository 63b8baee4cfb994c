// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.Optional;
import java.util.function.Supplier;

/// A value worked out when it is first asked for. Thread-safe.
final class Once<T> {
    private final Supplier<T> work;
    private volatile Optional<T> value = Optional.empty();

    Once(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        Optional<T> known = value;
        return known.isPresent() ? known.get() : worked();
    }

    /// Empty while nobody has asked.
    Optional<T> known() {
        return value;
    }

    private synchronized T worked() {
        if (value.isEmpty()) {
            value = Optional.of(work.get());
        }
        return value.orElseThrow();
    }
}
