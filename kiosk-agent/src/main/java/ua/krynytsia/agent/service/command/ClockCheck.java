// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.command.Finding.Verdict;
import ua.krynytsia.wire.LocalizedText;

/// Whether the terminal's clock is right: by the agent that heard the server, else by what keeps
/// the clock on this machine, systemd-timesyncd (its marker) or chrony (`chronyc -c tracking`,
/// whose last field is the leap status, chronyc(1)).
final class ClockCheck {
    /// What it may differ from the server's.
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 4096;
    private static final Set<String> KEPT = Set.of("Normal", "Insert second", "Delete second");
    private static final String OFFSET = "krynytsia_clock_offset_seconds ";

    private final Supplier<Optional<String>> metrics;
    private final Path marker;
    private final String chronyc;

    /// @param metrics of the running agent; empty where none runs
    ClockCheck(Supplier<Optional<String>> metrics) {
        this(metrics, Path.of("/run/systemd/timesync/synchronized"), "chronyc");
    }

    /// @param marker that systemd-timesyncd leaves
    /// @param chronyc found by the PATH or whole
    ClockCheck(Supplier<Optional<String>> metrics, Path marker, String chronyc) {
        this.metrics = metrics;
        this.marker = marker;
        this.chronyc = chronyc;
    }

    Finding run() {
        Optional<Duration> offset = metrics.get().flatMap(ClockCheck::offset);
        if (offset.isPresent()) {
            return byTheServer(offset.get());
        }
        if (Files.exists(marker) || isKeptByChrony()) {
            return Finding.ok("годинник звірено з мережею", "the clock is kept by the network");
        }
        return Finding.of(
                Verdict.WARN,
                LocalizedText.of(
                        "невідомо, чи годинник звірено",
                        "it is unknown whether the clock is right"),
                LocalizedText.of(
                        "Перевірте: timedatectl. Без мережі кіоск працює і так.",
                        "Check: timedatectl. Without a network the kiosk works all the same."));
    }

    private static Finding byTheServer(Duration offset) {
        long seconds = offset.toSeconds();
        LocalizedText found =
                Words.both(words ->
                        words.say(
                                "годинник проти сервера: " + seconds + " с",
                                "the clock against the server's: " + seconds + " s"));
        return offset.abs().compareTo(TOLERANCE) <= 0
                ? new Finding(Verdict.OK, found, Optional.empty())
                : Finding.of(
                        Verdict.WARN,
                        found,
                        LocalizedText.of(
                                "Звірте годинник: timedatectl. Вміст і звернення від цього не"
                                        + " страждають.",
                                "Set the clock right: timedatectl. Content and appeals do not"
                                        + " suffer."));
    }

    private static Optional<Duration> offset(String metrics) {
        return metrics.lines()
                .filter(line -> line.startsWith(OFFSET))
                .map(line -> line.substring(OFFSET.length()).strip())
                .filter(value -> value.matches("-?[0-9]{1,12}(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?"))
                .map(value -> Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000)))
                .findFirst();
    }

    private boolean isKeptByChrony() {
        try {
            Process asked =
                    new ProcessBuilder(List.of(chronyc, "-n", "-c", "tracking"))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (var said = asked.getInputStream()) {
                asked.getOutputStream().close();
                if (!asked.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                    return false;
                }
                byte[] answer = said.readNBytes(LONGEST_ANSWER);
                String line = new String(answer, StandardCharsets.UTF_8).strip();
                String leap = line.substring(line.lastIndexOf(',') + 1);
                return asked.exitValue() == 0 && KEPT.contains(leap);
            } finally {
                asked.destroyForcibly();
            }
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
