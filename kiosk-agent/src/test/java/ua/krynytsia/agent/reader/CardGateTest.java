// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.wire.Bytes;

final class CardGateTest {
    private static final Bytes ONE = Bytes.utf8("67003B51C6");
    private static final Bytes OTHER = Bytes.utf8("67003BA86C");

    private final List<CardEvent> events = new ArrayList<>();
    private final HandClock clock = new HandClock();
    private final CardGate gate = gate("here");

    @Test
    void sameCardWithinTwoSecondsIsReportedOnce() {
        gate.held(CardKind.EM4100, ONE);
        clock.advance(Duration.ofMillis(1999));
        gate.held(CardKind.EM4100, ONE);

        assertThat(events).hasSize(1);
    }

    @Test
    void cardThatStaysInTheFieldIsReportedOnce() {
        for (int i = 0; i < 100; i++) {
            gate.held(CardKind.EM4100, ONE);
            clock.advance(Duration.ofMillis(65));
        }

        assertThat(events).hasSize(1);
    }

    @Test
    void cardHeldAgainAfterTwoSecondsIsReportedAgain() {
        gate.held(CardKind.EM4100, ONE);
        clock.advance(Duration.ofSeconds(2));
        gate.held(CardKind.EM4100, ONE);

        assertThat(events).hasSize(2);
    }

    @Test
    void anotherCardIsReportedAtOnce() {
        gate.held(CardKind.EM4100, ONE);
        gate.held(CardKind.EM4100, OTHER);

        assertThat(events).hasSize(2);
        assertThat(events.getFirst().token()).isNotEqualTo(events.getLast().token());
    }

    @Test
    void clockSetBackDoesNotKeepACardOut() {
        gate.held(CardKind.EM4100, ONE);
        clock.advance(Duration.ofHours(-1));
        gate.held(CardKind.EM4100, ONE);

        assertThat(events).hasSize(2);
    }

    @Test
    void tokenIsTheSameHereAndAnotherElsewhere() {
        gate.held(CardKind.EM4100, ONE);
        gate("here").held(CardKind.EM4100, ONE);
        gate("there").held(CardKind.EM4100, ONE);

        List<CardToken> tokens = events.stream().map(CardEvent::token).toList();
        assertThat(tokens.get(1)).isEqualTo(tokens.get(0));
        assertThat(tokens.get(2)).isNotEqualTo(tokens.get(0));
    }

    @Test
    void eventNamesItsReaderButNeverTheCard() {
        gate.held(CardKind.EM4100, ONE);

        CardEvent event = events.getFirst();
        assertThat(event.reader()).isEqualTo("reader-1");
        assertThat(event.toString())
                .doesNotContain("67003B51C6")
                .doesNotContain(event.token().digest().hex());
    }

    private CardGate gate(String place) {
        return new CardGate("reader-1", KioskSecret.of(Bytes.utf8(place)), clock, events::add);
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T09:30:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
