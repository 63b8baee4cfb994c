// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RingTest {
    private static final Path PLACE = Path.of("telemetry");
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final Ring.Limits SMALL = new Ring.Limits(60, 3, Duration.ofDays(7));

    @TempDir private Path directory;

    @Test
    void linesOutliveARestartInTheirOrder() {
        Ring ring = ring(NOW);
        ring.add(List.of("one", "two"));
        ring.add(List.of("three"));

        assertThat(ring(NOW).lines())
                .containsExactly(
                        "2026-11-22T09:30:00Z one",
                        "2026-11-22T09:30:00Z two",
                        "2026-11-22T09:30:00Z three");
    }

    @Test
    void theOldestSegmentsGoWhenThereAreTooMany() {
        Ring ring = ring(NOW);

        for (int i = 0; i < 20; i++) {
            ring.add(List.of("line " + i));
        }

        assertThat(disk().list(PLACE)).hasSize(3);
        assertThat(ring.lines()).last().asString().endsWith("line 19");
        assertThat(ring.lines()).hasSizeLessThan(10);
        assertThat(ring(NOW).lines()).isEqualTo(ring.lines());
    }

    @Test
    void whatIsOlderThanSevenDaysGoes() {
        Ring before = ring(NOW);
        before.add(List.of("a long line that fills its segment alone, more than sixty"));

        Ring ring = ring(NOW.plus(Duration.ofDays(8)));
        ring.add(List.of("new"));

        assertThat(ring.lines()).containsExactly("2026-11-30T09:30:00Z new");
    }

    @Test
    void damagedSegmentIsForgottenAndTheOthersStay() {
        Ring ring = ring(NOW);
        ring.add(List.of("a long line that fills its segment alone, more than sixty"));
        ring.add(List.of("second"));
        disk().write(PLACE.resolve("0000000001"), new byte[] {1, 2, 3});

        assertThat(ring(NOW).lines()).containsExactly("2026-11-22T09:30:00Z second");
    }

    private Ring ring(Instant now) {
        return Ring.at(disk(), PLACE, SMALL, Clock.fixed(now, ZoneOffset.UTC));
    }

    private FileDisk disk() {
        return FileDisk.at(directory);
    }
}
