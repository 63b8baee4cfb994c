// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import ua.krynytsia.provisioning.ProvisioningException;

/// What the two threads that make a JavaFX frame have used of a processor, in milliseconds, as the
/// kernel counts it (`/proc/PID/task/TID/schedstat`, proc(5)).
///
/// @param fx the application thread: events, styles, layout
/// @param render the renderer, which in the software pipeline also paints
record Threads(double fx, double render) {
    private static final String FX = "JavaFX Applicat";
    private static final String RENDER = "QuantumRenderer";
    private static final double NANOS_PER_MILLI = 1e6;

    static Threads of(long pid) {
        return new Threads(used(pid, FX), used(pid, RENDER));
    }

    Threads since(Threads before) {
        return new Threads(fx - before.fx, render - before.render);
    }

    private static double used(long pid, String thread) {
        Path tasks = Path.of("/proc", Long.toString(pid), "task");
        try (Stream<Path> all = Files.list(tasks)) {
            Path task =
                    all.filter(one -> read(one.resolve("comm")).strip().equals(thread))
                            .findFirst()
                            .orElseThrow(() ->
                                    new ProvisioningException("there is no thread " + thread));
            return Long.parseLong(read(task.resolve("schedstat")).split(" ")[0]) / NANOS_PER_MILLI;
        } catch (IOException e) {
            throw new ProvisioningException("cannot list the threads of " + pid, e);
        }
    }

    /// Nothing where a thread has just ended.
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
