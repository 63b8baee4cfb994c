// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The header `Retry-After` (RFC 9110 §10.2.3): seconds, or a moment. Bounded by an hour, so that a
/// slip of the server does not silence a kiosk for long.
final class RetryAfter {
    static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /// @param now the server's own moment, so that only the difference counts
    static Optional<Duration> parse(Optional<String> header, Instant now) {
        return header.map(String::strip).flatMap(text -> wait(text, now)).map(RetryAfter::bounded);
    }

    /// The header `Date` (RFC 9110 §6.6.1); empty where it cannot be read.
    static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> wait(String text, Instant now) {
        if (text.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        return moment(text).map(then -> Duration.between(now, then));
    }

    private static Duration bounded(Duration wait) {
        Duration positive = wait.isNegative() ? Duration.ZERO : wait;
        return positive.compareTo(LONGEST) > 0 ? LONGEST : positive;
    }
}
