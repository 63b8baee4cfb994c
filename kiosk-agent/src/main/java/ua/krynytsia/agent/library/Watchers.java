// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ua.krynytsia.wire.EditionNumber;

/// Who wants to hear what happens in the library. Thread-safe.
final class Watchers {
    private final List<Consumer<EditionNumber>> editions = new CopyOnWriteArrayList<>();
    private final List<Consumer<Boolean>> takings = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<String, Boolean>> askers = new CopyOnWriteArrayList<>();

    void edition(Consumer<EditionNumber> watcher) {
        editions.add(watcher);
    }

    void taking(Consumer<Boolean> watcher) {
        takings.add(watcher);
    }

    void queries(BiConsumer<String, Boolean> asker) {
        askers.add(asker);
    }

    void shown(EditionNumber number) {
        editions.forEach(watcher -> watcher.accept(number));
    }

    void asked(String words, boolean isAnswered) {
        askers.forEach(asker -> asker.accept(words, isAnswered));
    }

    /// Tells that an edition is being taken in, until `work` ends in whatever way.
    <T> T whileTaking(Supplier<T> work) {
        takings.forEach(watcher -> watcher.accept(true));
        try {
            return work.get();
        } finally {
            takings.forEach(watcher -> watcher.accept(false));
        }
    }
}
