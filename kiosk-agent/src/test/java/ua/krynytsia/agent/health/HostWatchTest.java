// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.recording.Recording;

final class HostWatchTest {
    private static final HostValues WELL = values(50.0, 4_000, 2_000_000_000);

    @TempDir private Path directory;
    private final HealthBoard health = new HealthBoard(Clock.systemUTC());
    private Recording recording;
    private Disk disk;
    private final List<List<String>> seen = new ArrayList<>();

    @BeforeEach
    void open() {
        recording = Recording.of(directory.resolve("data"));
        disk = FileDisk.at(directory.resolve("data"), recording);
    }

    @Test
    void aMachineThatIsWellRaisesNothing() {
        assertThat(watch(WELL)).containsExactly(List.of());
    }

    @Test
    void eachLimitRaisesItsOwnSignal() {
        assertThat(watch(values(81.0, 4_000, 2_000_000_000)))
                .containsExactly(List.of("temperature-high"));
        assertThat(watch(values(50.0, 400, 2_000_000_000))).containsExactly(List.of("memory-low"));
        assertThat(watch(values(50.0, 4_000, 400_000_000))).containsExactly(List.of("disk-low"));
    }

    @Test
    void signalsClearATenthBeyondTheLimit() {
        assertThat(
                        watch(
                                values(80.0, 499, 499_000_000),
                                values(72.1, 549, 549_000_000),
                                values(71.9, 551, 551_000_000)))
                .containsExactly(
                        List.of("disk-low", "memory-low", "temperature-high"),
                        List.of("disk-low", "memory-low", "temperature-high"),
                        List.of());
    }

    @Test
    void unknownTemperatureIsNotHot() {
        assertThat(OshiProbe.temperature(0)).isEmpty();
        assertThat(OshiProbe.temperature(Double.NaN)).isEmpty();
        assertThat(OshiProbe.temperature(41.5)).hasValue(41.5);
        assertThat(
                        watch(
                                new HostValues(
                                        Optional.empty(),
                                        10_000,
                                        4_000,
                                        2_000_000_000,
                                        Duration.ZERO)))
                .containsExactly(List.of());
    }

    @Test
    void diskThatCannotBeWrittenIsAFaultUntilItCan() {
        recording.failAt(0);

        assertThat(watch(WELL, WELL)).containsExactly(List.of("disk-write-failed"), List.of());
    }

    @Test
    void aMachineThatDoesNotAnswerIsHungUntilItDoes() {
        var hung = new ArrayList<Boolean>();
        var watching = new AtomicReference<HostWatch>();
        var watch =
                new HostWatch(
                        () -> {
                            hung.add(watching.get().isHung(Duration.ZERO));
                            hung.add(watching.get().isHung(Duration.ofDays(1)));
                            return WELL;
                        },
                        new DiskProbe(disk, health, new SecureRandom()),
                        HostLimits.USUAL,
                        health,
                        _ -> {
                            hung.add(watching.get().isHung(Duration.ZERO));
                            throw new InterruptedException();
                        });
        watching.set(watch);

        assertThatThrownBy(watch::run).isInstanceOf(InterruptedException.class);

        assertThat(hung).containsExactly(true, false, false);
    }

    @Test
    void thisMachineTellsHowItIs() {
        HostValues here = new OshiProbe(FileDisk.at(directory)).sample();

        assertThat(here.totalMemoryBytes()).isGreaterThan(100_000_000);
        assertThat(here.availableMemoryBytes()).isBetween(1L, here.totalMemoryBytes());
        assertThat(here.freeDiskBytes()).isPositive();
        assertThat(here.uptime()).isPositive();
    }

    /// What stood on the board after each of the samples.
    private List<List<String>> watch(HostValues... samples) {
        Deque<HostValues> left = new ArrayDeque<>(List.of(samples));
        seen.clear();
        var probe = new DiskProbe(disk, health, new SecureRandom());
        var watch =
                new HostWatch(
                        left::pop,
                        probe,
                        HostLimits.USUAL,
                        health,
                        duration -> {
                            seen.add(
                                    Stream.of(HealthCode.values())
                                            .filter(health::holds)
                                            .map(HealthCode::code)
                                            .sorted()
                                            .toList());
                            if (left.isEmpty()) {
                                throw new InterruptedException();
                            }
                        });
        assertThatThrownBy(watch::run).isInstanceOf(InterruptedException.class);
        assertThat(watch.latest()).hasValue(samples[samples.length - 1]);
        return List.copyOf(seen);
    }

    private static HostValues values(double celsius, long memory, long disk) {
        return new HostValues(Optional.of(celsius), 10_000, memory, disk, Duration.ofHours(5));
    }
}
