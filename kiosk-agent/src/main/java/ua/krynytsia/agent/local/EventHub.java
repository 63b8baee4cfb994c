// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import ua.krynytsia.wire.local.LocalEvent;

/// Hands every event to everyone who listens. Who begins to listen hears first what still holds: an
/// open door, a failing supply, a message. Thread-safe; telling never waits: who falls more than 64
/// events behind is cut off and asks anew.
public final class EventHub implements AutoCloseable {
    private static final int MOST_WAITING = 64;

    private final List<Subscription> listeners = new CopyOnWriteArrayList<>();
    private final Map<Class<?>, LocalEvent> holding = new LinkedHashMap<>();
    private final Predicate<LocalEvent> isWanted;
    private volatile boolean isClosed;

    public EventHub() {
        this(_ -> true);
    }

    /// @param isWanted what is passed on at all
    public EventHub(Predicate<LocalEvent> isWanted) {
        this.isWanted = isWanted;
    }

    public void tell(LocalEvent event) {
        if (!isWanted.test(event)) {
            return;
        }
        synchronized (holding) {
            if (isLasting(event)) {
                holding.put(event.getClass(), event);
            }
            listeners.forEach(listener -> listener.offer(event));
        }
    }

    Subscription subscribe() {
        var subscription = new Subscription();
        synchronized (holding) {
            holding.values().forEach(subscription::offer);
            listeners.add(subscription);
        }
        if (isClosed) {
            subscription.close();
        }
        return subscription;
    }

    /// Ends all subscriptions.
    @Override
    public void close() {
        isClosed = true;
        listeners.forEach(Subscription::close);
    }

    private static boolean isLasting(LocalEvent event) {
        return switch (event) {
            case LocalEvent.Door _,
                    LocalEvent.Headphones _,
                    LocalEvent.PowerFailing _,
                    LocalEvent.Presence _,
                    LocalEvent.Brightness _,
                    LocalEvent.Volume _,
                    LocalEvent.Maintenance _,
                    LocalEvent.Alarm _,
                    LocalEvent.Message _,
                    LocalEvent.Updating _ ->
                    true;
            case LocalEvent.EditionActive _,
                    LocalEvent.Connection _,
                    LocalEvent.Condition _,
                    LocalEvent.CardRead _,
                    LocalEvent.TechnicianCard _,
                    LocalEvent.PictureWanted _,
                    LocalEvent.Unknown _ ->
                    false;
        };
    }

    /// One listener's queue.
    final class Subscription implements AutoCloseable {
        private final BlockingQueue<Optional<LocalEvent>> waiting =
                new ArrayBlockingQueue<>(MOST_WAITING);
        private volatile boolean isOpen = true;

        boolean isOpen() {
            return isOpen;
        }

        /// The next event; empty where none comes within `longest` or the subscription ends.
        Optional<LocalEvent> next(Duration longest) throws InterruptedException {
            Optional<LocalEvent> event = waiting.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
            return event == null ? Optional.empty() : event;
        }

        @Override
        public void close() {
            isOpen = false;
            listeners.remove(this);
            if (!waiting.offer(Optional.empty())) {
                waiting.clear();
            }
        }

        private void offer(LocalEvent event) {
            if (!waiting.offer(Optional.of(event))) {
                close();
            }
        }
    }
}
