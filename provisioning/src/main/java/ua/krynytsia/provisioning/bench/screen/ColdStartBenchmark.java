// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.screen;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.bench.report.Figures;
import ua.krynytsia.provisioning.bench.report.Runs;
import ua.krynytsia.provisioning.bench.report.Verdict;
import ua.krynytsia.provisioning.bench.report.WorkFolder;
import ua.krynytsia.provisioning.stack.AppProcess;
import ua.krynytsia.provisioning.stack.Display;
import ua.krynytsia.provisioning.stack.Glass;
import ua.krynytsia.provisioning.stack.Rectangle;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.provisioning.stack.Stack;

/// From the start of the app's process to the first home screen with real content, reached by a
/// finger: the corner of the display is tapped as soon as anything shows, and the clock stops when
/// the pixels of the home's tiles are those of a settled home. With the JDK's AOT cache (JEP 514),
/// made by a tour before, and, in turn, without.
@Command(
        name = "cold-start",
        mixinStandardHelpOptions = true,
        description = "from the app's start to a home with content, with AOT cache and without")
public final class ColdStartBenchmark implements Callable<Integer> {
    private static final int USUAL_RUNS = 20;
    private static final double GOAL_MILLIS = 1500;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration TAP_EVERY = Duration.ofMillis(60);

    /// Where nothing lies on the home screen, and any touch ends the attract screen.
    private static final Rectangle CORNER = new Rectangle(2, 2, 4, 4);

    private static final Rectangle TILES = new Rectangle(60, 700, 960, 240);

    /// Often enough for the figure, seldom enough not to take the app's processor.
    private static final long LOOK_EVERY_NANOS = 10_000_000;

    @Mixin private WorkFolder folder = new WorkFolder();

    @Mixin private Runs repeated = new Runs();

    @Spec private CommandSpec spec = CommandSpec.create();

    private int runs() {
        return repeated.orElse(USUAL_RUNS);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return Verdict.print(out, List.of(run(folder.of("cold-start"), out)));
    }

    private Verdict run(Path work, PrintWriter out) {
        var plan = new Stack.Plan(work, ServerProcess.Ports.FREE, Optional.empty());
        try (Stack stack = Stack.start(plan);
                var display = Display.start(work, 1080, 1920)) {
            Path cache = work.resolve("kiosk-app.aot");
            long home = train(stack, display, cache);
            var with = new ArrayList<Double>();
            var without = new ArrayList<Double>();
            for (int run = 0; run <= runs(); run++) {
                double cached = once(stack, display, home, "-XX:AOTCache=" + cache);
                double plain = once(stack, display, home);
                if (run > 0) {
                    with.add(cached);
                    without.add(plain);
                }
            }
            var figures = new Figures("with the AOT cache", with);
            out.print(Figures.table(List.of(figures, new Figures("peer: without it", without))));
            return Verdict.of(
                    "cold-start",
                    figures.median(),
                    "ms median of " + runs(),
                    "<= 1500 ms",
                    figures.median() <= GOAL_MILLIS);
        }
    }

    /// A tour of the main screens in a process that ends normally leaves the cache.
    ///
    /// @return the sum of the pixels of the home's tiles
    private static long train(Stack stack, Display display, Path cache) {
        try (var app =
                new AppProcess(
                        stack.work(), stack.agent().accessFile(), "-XX:AOTCacheOutput=" + cache)) {
            app.start(display.environment());
            var glass = new Glass(display, app.layoutLog());
            glass.tap("attract");
            glass.screen("home");
            long home = display.pixels().sum(TILES);
            glass.tap(glass.screen("home").findBeginning("tile-").orElseThrow());
            glass.target("nav-home");
            app.process().finish(cache);
            return home;
        }
    }

    private static double once(Stack stack, Display display, long home, String... flags) {
        try (var app = new AppProcess(stack.work(), stack.agent().accessFile(), flags)) {
            awaitBlank(display);
            long start = System.nanoTime();
            app.start(display.environment());
            long tapped = start;
            while (display.pixels().sum(TILES) != home) {
                long now = System.nanoTime();
                if (now - tapped > TAP_EVERY.toNanos()
                        && display.pixels().colours(display.pixels().whole()) > 1) {
                    display.tap(CORNER);
                    tapped = now;
                }
                if (now - start > LONGEST.toNanos()) {
                    throw new ProvisioningException("the home screen never came");
                }
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static void awaitBlank(Display display) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (display.pixels().colours(display.pixels().whole()) > 1) {
            if (System.nanoTime() - end > 0) {
                throw new ProvisioningException("the last window is still there");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
