// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.wire.Bytes;

/// The way out of a reader: makes the number unrecognisable and tells of a card once, however often
/// the reader repeats it. A card counts as taken away when it was not seen for two seconds.
///
/// Thread-safe; `events` is called on the reader's thread and must return soon.
public final class CardGate {
    public static final Duration SAME_CARD = Duration.ofSeconds(2);
    private static final String PURPOSE = "card ";

    private final String reader;
    private final KioskSecret secret;
    private final Clock clock;
    private final Consumer<CardEvent> events;
    private @Nullable CardEvent last;

    public CardGate(String reader, KioskSecret secret, Clock clock, Consumer<CardEvent> events) {
        this.reader = reader;
        this.secret = secret;
        this.clock = clock;
        this.events = events;
    }

    public String reader() {
        return reader;
    }

    /// The reader sees this card now.
    public void held(CardKind kind, Bytes number) {
        var token = new CardToken(secret.digest(PURPOSE + kind, number));
        var event = new CardEvent(reader, token, kind, clock.instant());
        if (isNew(event)) {
            events.accept(event);
        }
    }

    private synchronized boolean isNew(CardEvent event) {
        CardEvent before = last;
        last = event;
        return before == null
                || !before.token().equals(event.token())
                || !isSoon(before.at(), event.at());
    }

    /// A clock that was set back does not keep a card out.
    private static boolean isSoon(Instant before, Instant now) {
        Duration passed = Duration.between(before, now);
        return !passed.isNegative() && passed.compareTo(SAME_CARD) < 0;
    }
}
