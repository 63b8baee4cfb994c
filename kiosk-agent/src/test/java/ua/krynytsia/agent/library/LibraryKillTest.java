// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.json.WireJson;

/// A process that takes editions in is killed at a random instant, again and again on the same
/// disk. What is found after it must be one edition, whole, in files, database and word index.
final class LibraryKillTest {
    private static final int KILLS = 20;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path directory;

    @Test
    void killedAtAnyInstantOneWholeEditionIsFound() throws IOException, InterruptedException {
        var random = new Random(20_261_122);
        long highest = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            highest = Math.max(highest, killedWhileTaking(random));
            long found = checked(highest);
            highest = Math.max(highest, found);
        }
        assertThat(highest).isGreaterThanOrEqualTo(KILLS);
    }

    /// @return the last edition that the process said was shown
    private long killedWhileTaking(Random random) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx200m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Taking.class.getName(),
                                directory.toString())
                        .redirectErrorStream(true)
                        .start();
        long shown = 0;
        int before = random.nextInt(2);
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            long began = System.nanoTime();
            for (int heard = 0; heard <= before; heard++) {
                began = System.nanoTime();
                shown = number(lines);
            }
            long usual = System.nanoTime() - began;
            LockSupport.parkNanos(random.nextLong(usual + usual / 2));
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                OptionalLong number = said(line);
                shown = number.isPresent() ? number.getAsLong() : shown;
            }
        }
        process.waitFor();
        return shown;
    }

    private static long number(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            OptionalLong number = said(line);
            if (number.isPresent()) {
                return number.getAsLong();
            }
        }
        throw new IOException("the process ended by itself");
    }

    private static OptionalLong said(String line) {
        return line.startsWith("shown ")
                ? OptionalLong.of(Long.parseLong(line.substring("shown ".length())))
                : OptionalLong.empty();
    }

    private long checked(long atLeast) throws IOException {
        var health = new HealthBoard(CLOCK);
        var disk = FileDisk.at(directory.resolve("data"));
        try (Library library = Library.open(disk, health, CLOCK, "test")) {
            library.load(root(directory));
            if (atLeast == 0 && library.content().isEmpty()) {
                return 0;
            }
            Content content = library.content().orElseThrow();
            long number = content.manifest().number().value();
            assertThat(number).isGreaterThanOrEqualTo(atLeast);
            assertThat(health.signals())
                    .noneMatch(signal -> signal.code().equals(HealthCode.LIBRARY_DAMAGED.code()));
            for (int entry = 0; entry < Taking.ENTRIES; entry++) {
                Bytes document =
                        library.findDocument(DocumentKey.entry("pharmacies", "e-" + entry))
                                .orElseThrow();
                assertThat(document.utf8()).contains("видання " + number + "\"");
            }
            assertThat(library.search("видання " + number, 1, Town::viewer).total())
                    .isEqualTo(Taking.ENTRIES);
            return number;
        }
    }

    static RootDocument root(Path directory) {
        return WireJson.read(
                FileDisk.at(directory.resolve("press")).read(Path.of("root.json")).orElseThrow(),
                RootDocument.class);
    }
}
