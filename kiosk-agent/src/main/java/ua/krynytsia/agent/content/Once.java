// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.Optional;
import java.util.function.Supplier;

/// A value worked out when it is first asked for. Thread-safe.
final class Once<T> {
    private final Supplier<T> work;
    private Optional<T> value = Optional.empty();

    Once(Supplier<T> work) {
        this.work = work;
    }

    synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(work.get());
        }
        return value.get();
    }
}
