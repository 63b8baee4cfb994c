// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import ua.krynytsia.provisioning.stack.Patience;

/// What a while of frames cost: processor time of both threads by the frames painted.
///
/// @param frames painted meanwhile
/// @param fx milliseconds a frame, of the application thread
/// @param render milliseconds a frame, of the renderer
record Load(String name, long frames, double fx, double render) {
    private static final Duration TO_REST = Duration.ofMillis(300);

    /// Counts while `work` is done.
    static Load during(String name, long pid, Path recordings, Clock clock, Runnable work) {
        Instant from = clock.instant();
        Threads before = Threads.of(pid);
        work.run();
        Patience.pause(TO_REST);
        Threads used = Threads.of(pid).since(before);
        Instant to = clock.instant();
        Path file = recordings.resolve(name.replaceAll("\\W+", "-") + ".jfr");
        long frames = Math.max(1, Frames.of(pid, file).between(from, to));
        return new Load(name, frames, used.fx() / frames, used.render() / frames);
    }

    static String head() {
        return String.format(
                Locale.ROOT,
                "%-46s %8s %10s %10s",
                "processor ms a frame",
                "frames",
                "FX",
                "render");
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-46s %8d %10.2f %10.2f", name, frames, fx, render);
    }
}
