// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.local.LocalEvent;

final class EventHubTest {
    private final EventHub hub = new EventHub();

    @Test
    void whoBeginsToListenHearsWhatStillHoldsAndNothingThatHasPassed() throws Exception {
        hub.tell(new LocalEvent.Door(true));
        hub.tell(new LocalEvent.CardRead("reader-1"));
        hub.tell(new LocalEvent.Brightness(40));
        hub.tell(new LocalEvent.Brightness(70));
        hub.tell(new LocalEvent.Connection(true));

        assertThat(heard(hub.subscribe()))
                .containsExactly(new LocalEvent.Door(true), new LocalEvent.Brightness(70));
    }

    @Test
    void newsReachEverybodyWhoListens() throws Exception {
        EventHub.Subscription first = hub.subscribe();
        EventHub.Subscription second = hub.subscribe();

        hub.tell(new LocalEvent.CardRead("reader-1"));

        assertThat(heard(first)).containsExactly(new LocalEvent.CardRead("reader-1"));
        assertThat(heard(second)).containsExactly(new LocalEvent.CardRead("reader-1"));
    }

    private static List<LocalEvent> heard(EventHub.Subscription subscription)
            throws InterruptedException {
        var heard = new ArrayList<LocalEvent>();
        Optional<LocalEvent> next = subscription.next(Duration.ZERO);
        while (next.isPresent()) {
            heard.add(next.get());
            next = subscription.next(Duration.ZERO);
        }
        return heard;
    }
}
