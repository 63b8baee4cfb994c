// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.service.StatusFixture;

/// The rules are those that `promtool check metrics` applies to the text format.
final class KioskMetricsTest {
    private static final Pattern SAMPLE =
            Pattern.compile(
                    "([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\""
                            + "(?:,[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\")*\\})? "
                            + "(-?[0-9.]+(?:E-?[0-9]+)?)");

    @Test
    void everyLineIsOfTheFormatAndEverySampleIsOfAFamilyDeclaredOnce() {
        String text = metrics(HealthCode.DISK_LOW, HealthCode.READER_READY);

        var declared = new HashSet<String>();
        var seen = new HashSet<String>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("# TYPE ")) {
                List<String> words = List.of(line.split(" "));
                assertThat(words).hasSize(4);
                assertThat(words.get(3)).isIn("gauge", "counter");
                assertThat(declared.add(words.get(2))).as(line).isTrue();
                assertThat(words.get(3).equals("counter"))
                        .isEqualTo(words.get(2).endsWith("_total"));
            } else if (!line.startsWith("# HELP ") && !line.isEmpty()) {
                Matcher sample = SAMPLE.matcher(line);
                assertThat(sample.matches()).as(line).isTrue();
                assertThat(declared).contains(sample.group(1));
                assertThat(seen.add(line.substring(0, sample.start(3)))).as(line).isTrue();
            }
        }
        assertThat(text).endsWith("\n");
        assertThat(seen).hasSizeGreaterThan(15);
    }

    @Test
    void figuresAreThoseOfTheKiosk() {
        assertThat(metrics(HealthCode.DISK_LOW))
                .contains(
                        "krynytsia_health_signal{code=\"disk-low\",severity=\"degraded\"} 1\n",
                        "krynytsia_edition{stage=\"active\"} 14\n",
                        "krynytsia_outbox_waiting 2\n",
                        "krynytsia_outbox_oldest_seconds 90\n",
                        "krynytsia_link_online 1\n",
                        "krynytsia_disk_free_bytes 41000000000\n",
                        "krynytsia_temperature_celsius 54\n",
                        "krynytsia_device_present{device=\"Card reader reader-1\"} 1\n",
                        "krynytsia_clock_offset_seconds -0.25\n",
                        "krynytsia_agent_uptime_seconds 108000\n",
                        "krynytsia_local_requests_total{status=\"2xx\"} 7\n");
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        var metrics =
                new KioskMetrics(
                        StatusFixture::plain,
                        new KioskMetrics.Sources(Optional::empty, Optional::empty));

        assertThat(metrics.render(Map.of()))
                .doesNotContain("oldest", "clock_offset", "requests_total");
    }

    @Test
    void labelsAndHelpAreEscaped() {
        var out = new Exposition().family("x", Exposition.Type.GAUGE, "one\\two\nthree");
        out.sample("x", Map.of("a", "q\"b\\s\nn"), 1.5);

        assertThat(out.text())
                .isEqualTo(
                        "# HELP x one\\\\two\\nthree\n# TYPE x gauge\nx{a=\"q\\\"b\\\\s\\nn\"} 1.5\n");
    }

    @Test
    void wrongNamesAreBugs() {
        var out = new Exposition();
        assertThatThrownBy(() -> out.gauge("disk-free", "x", 1))
                .isInstanceOf(IllegalArgumentException.class);
        out.gauge("x", "x", 1);
        assertThatThrownBy(() -> out.gauge("x", "x", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> out.sample("x", Map.of("1", "x"), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String metrics(HealthCode... codes) {
        var sources =
                new KioskMetrics.Sources(
                        () -> Optional.of(StatusFixture.NOW.minusSeconds(90)),
                        () -> Optional.of(Duration.ofMillis(-250)));
        return new KioskMetrics(() -> StatusFixture.view(codes), sources).render(Map.of("2xx", 7L));
    }
}
