// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryAfterTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0                             | PT0S
                    120                           | PT2M
                    999999999                     | PT1H
                    Mon, 23 Nov 2026 12:01:30 GMT | PT1M30S
                    Mon, 23 Nov 2026 11:00:00 GMT | PT0S
                    Sun, 23 Nov 2036 12:00:00 GMT | PT1H
                    """)
    void secondsAndMomentsAreReadAndBounded(String header, Duration wait) {
        assertThat(RetryAfter.parse(Optional.of(header), NOON)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "soon", "1.5", "99999999999999999999"})
    void whatIsNeitherIsAsNothing(String header) {
        assertThat(RetryAfter.parse(Optional.of(header), NOON)).isEmpty();
    }

    @Test
    void noHeaderIsNothing() {
        assertThat(RetryAfter.parse(Optional.empty(), NOON)).isEmpty();
    }
}
