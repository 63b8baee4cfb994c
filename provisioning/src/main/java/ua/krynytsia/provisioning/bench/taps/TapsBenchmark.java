// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.taps;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.app.window.Detail;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.bench.report.Verdict;
import ua.krynytsia.provisioning.bench.report.WorkFolder;
import ua.krynytsia.provisioning.city.CitySize;
import ua.krynytsia.provisioning.stack.Stack;
import ua.krynytsia.provisioning.visitor.Shape;
import ua.krynytsia.provisioning.visitor.Stand;
import ua.krynytsia.provisioning.visitor.Visitor;

/// Six errands, each from the attract picture, by a finger that finds things by their visible words
/// alone, in a city of another seed than the one the screens were made with. The route is printed.
/// What is typed is counted apart. The right answer is taken from the city's tables and must be
/// readable at the end.
///
/// The seconds of a person are an estimate: 2 s to find and touch a thing, 0.6 s a key, and what
/// the machine took.
@Command(
        name = "taps",
        mixinStandardHelpOptions = true,
        description = "errands of a resident, as taps and seconds, found by visible words")
public final class TapsBenchmark implements Callable<Integer> {
    private static final int GOAL_TAPS = 6;
    private static final double SECONDS_PER_TAP = 2;
    private static final double SECONDS_PER_KEY = 0.6;
    private static final Duration WIPE = Duration.ofSeconds(10);

    @Mixin private WorkFolder folder = new WorkFolder();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2026",
            description = "of the city; ${DEFAULT-VALUE} by default, the demo's is 1775")
    private long seed = 2026;

    @Option(
            names = "--city",
            paramLabel = "SIZE",
            defaultValue = "full",
            description = "small or full; ${DEFAULT-VALUE} by default")
    private CitySize city = CitySize.FULL;

    @Spec private CommandSpec spec = CommandSpec.create();

    /// How an errand went.
    ///
    /// @param failure why it was not done
    private record Done(
            String errand,
            List<String> route,
            int typed,
            double seconds,
            Optional<String> failure) {
        double humanSeconds() {
            return seconds + route.size() * SECONDS_PER_TAP + typed * SECONDS_PER_KEY;
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path work = folder.of("taps");
        out.printf("city of seed %d%n", seed);
        out.flush();
        try (Stack stack = Stack.start(Stack.Plan.of(work, city, seed));
                Stand stand =
                        Stand.at(stack, Stand.Plan.patient(work, Shape.PORTRAIT, Detail.WORDS))) {
            var errands = new Errands(new Facts(work.resolve("city")));
            var done = new ArrayList<Done>();
            for (Errand errand : errands.all()) {
                done.add(run(stand, errand, out));
            }
            table(done, out);
            return Verdict.print(out, List.of(verdict(done)));
        }
    }

    /// The first way that leads there counts.
    private static Done run(Stand stand, Errand errand, PrintWriter out) {
        Optional<String> failure = Optional.empty();
        for (Errand.Way way : errand.ways()) {
            var visitor = new Visitor(stand.finger(), stand.eyes());
            long start = System.nanoTime();
            try {
                way.go(visitor);
                double seconds = (System.nanoTime() - start) / 1e9;
                var done =
                        new Done(
                                errand.name(),
                                visitor.taps(),
                                visitor.typed(),
                                seconds,
                                Optional.empty());
                out.printf("%s:%n    %s%n", errand.name(), String.join(" → ", done.route()));
                out.flush();
                leave(stand);
                return done;
            } catch (ProvisioningException e) {
                failure =
                        Optional.of(
                                failure.map(before -> before + "%n    or ".formatted()).orElse("")
                                        + e.getMessage());
                leave(stand);
            }
        }
        out.printf("%s: not done: %s%n", errand.name(), failure.orElse("no way"));
        out.flush();
        return new Done(errand.name(), List.of(), 0, 0, failure);
    }

    /// As a visitor goes: finish and clear.
    private static void leave(Stand stand) {
        var visitor = new Visitor(stand.finger(), stand.eyes());
        if (Stand.isAttract(visitor.now())) {
            return;
        }
        visitor.touchAny(List.of("Завершити і стерти", "Закрити"));
        if (visitor.isRead("Так, стерти")) {
            visitor.touch("Так, стерти");
        }
        stand.eyes().await("the attract picture", WIPE, Stand::isAttract);
    }

    private static void table(List<Done> all, PrintWriter out) {
        out.println(line("errand", "taps", "typed", "machine s", "person s"));
        for (Done done : all) {
            out.println(
                    done.failure().isPresent()
                            ? line(done.errand(), "-", "-", "-", "not done")
                            : line(
                                    done.errand(),
                                    Integer.toString(done.route().size()),
                                    Integer.toString(done.typed()),
                                    decimal(done.seconds()),
                                    decimal(done.humanSeconds())));
        }
    }

    private static String line(String name, String taps, String typed, String own, String human) {
        return String.format(Locale.ROOT, "%-44s %6s %6s %10s %10s", name, taps, typed, own, human);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static Verdict verdict(List<Done> all) {
        int worst = all.stream().mapToInt(done -> done.route().size()).max().orElse(0);
        long missing = all.stream().filter(done -> done.failure().isPresent()).count();
        String unit =
                missing == 0
                        ? "taps worst of " + all.size() + " errands"
                        : "taps worst, " + missing + " of " + all.size() + " errands not done";
        return Verdict.of(
                "taps", worst, unit, "<= " + GOAL_TAPS, missing == 0 && worst <= GOAL_TAPS);
    }
}
