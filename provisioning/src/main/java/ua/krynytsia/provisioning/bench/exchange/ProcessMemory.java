// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import ua.krynytsia.provisioning.ProvisioningException;

/// Watches the memory of a Java process from outside: its heap twice a second by `jstat`, its peak
/// of resident memory as the kernel keeps it.
final class ProcessMemory implements AutoCloseable {
    private static final double MEGA = 1 << 20;
    private static final double KILO = 1024;

    /// `S0U`, `S1U`, `EU` and `OU` of `jstat -gc`: what is used of each space, in KiB.
    private static final int[] USED = {2, 3, 5, 7};

    private final long pid;
    private final Path samples;
    private final Process watcher;

    private ProcessMemory(long pid, Path samples, Process watcher) {
        this.pid = pid;
        this.samples = samples;
        this.watcher = watcher;
    }

    static ProcessMemory watch(long pid, Path work) {
        Path samples = work.resolve("jstat.log");
        try {
            Process watcher =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "jstat")
                                            .toString(),
                                    "-gc",
                                    Long.toString(pid),
                                    "500")
                            .redirectErrorStream(true)
                            .redirectOutput(samples.toFile())
                            .start();
            return new ProcessMemory(pid, samples, watcher);
        } catch (IOException e) {
            throw new ProvisioningException("cannot watch the process " + pid, e);
        }
    }

    /// The most that was used of the heap, garbage and all, in MiB.
    double peakHeap() {
        return lines(samples).stream()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(cells -> cells.length > USED[3] && cells[0].matches("[0-9.]+"))
                        .mapToDouble(cells ->
                                Arrays.stream(USED)
                                        .mapToDouble(i -> Double.parseDouble(cells[i]))
                                        .sum())
                        .max()
                        .orElse(0)
                * KILO
                / MEGA;
    }

    /// The most that was resident since the process began, in MiB.
    double peakResident() {
        return lines(Path.of("/proc", Long.toString(pid), "status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(0)
                * KILO
                / MEGA;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new ProvisioningException("cannot read " + file, e);
        }
    }

    @Override
    public void close() {
        watcher.destroy();
    }
}
