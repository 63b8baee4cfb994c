// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.service.MovedClock;

final class SessionsTest {
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final Sessions sessions =
            new Sessions(Duration.ofMinutes(10), clock, new SecureRandom());

    @Test
    void sessionEndsByItselfUnlessProlonged() {
        String token = sessions.begin("olena").token();
        clock.move(Duration.ofMinutes(9));
        assertThat(sessions.find(token)).isPresent();
        assertThat(sessions.prolong(token)).isPresent();
        clock.move(Duration.ofMinutes(9));
        assertThat(sessions.find(token)).isPresent();
        clock.move(Duration.ofMinutes(1));

        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.prolong(token)).isEmpty();
    }

    @Test
    void endedIsEndedAndAStrangersTokenIsNone() {
        String token = sessions.begin("olena").token();

        assertThat(sessions.find("x")).isEmpty();
        sessions.end(token);
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void clockSetBackEndsThem() {
        String token = sessions.begin("olena").token();

        clock.move(Duration.ofHours(-1));

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void ninthSessionPushesOutTheOldest() {
        String first = sessions.begin("one").token();
        for (int i = 0; i < 8; i++) {
            clock.move(Duration.ofSeconds(1));
            sessions.begin("other");
        }

        assertThat(sessions.find(first)).isEmpty();
    }
}
