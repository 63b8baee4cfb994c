// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.screen;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ua.krynytsia.app.window.Detail;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.bench.report.Figures;
import ua.krynytsia.provisioning.bench.report.Runs;
import ua.krynytsia.provisioning.bench.report.Verdict;
import ua.krynytsia.provisioning.bench.report.WorkFolder;
import ua.krynytsia.provisioning.city.CitySize;
import ua.krynytsia.provisioning.stack.Display;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Program;
import ua.krynytsia.provisioning.stack.Repository;
import ua.krynytsia.provisioning.stack.RunningProgram;
import ua.krynytsia.provisioning.stack.Stack;
import ua.krynytsia.provisioning.visitor.Shape;
import ua.krynytsia.provisioning.visitor.Stand;

/// How the screen answers a finger at 1080×1920 in the software pipeline: a touch seen, a screen
/// changed, and what a frame of scrolling and of typing costs a processor. Frames are counted by
/// the toolkit's own flight recorder events; beside it a blank scene of the same size.
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = "touch, change of screen, scrolling and typing: milliseconds and processor")
public final class ScreenBenchmark implements Callable<Integer> {
    private static final int USUAL_RUNS = 40;
    private static final double TOUCH_MILLIS = 100;
    private static final double CHANGE_MILLIS = 300;
    private static final double FX_MILLIS = 4;
    private static final double RENDER_MILLIS = 10;

    /// By need, or by section where the city has no tiles of its own.
    private static final String GUIDE = "tile-guide|tile-health";

    private static final Duration PEER = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Mixin private WorkFolder folder = new WorkFolder();

    @Mixin private Runs repeated = new Runs();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path work = folder.of("screen");
        out.println(machine());
        var figures = new ArrayList<Figures>();
        var loads = new ArrayList<Load>();
        try (Stack stack = Stack.start(Stack.Plan.of(work, CitySize.SMALL, Stack.SEED))) {
            try (Stand stand = Stand.at(stack, plan(work, List.of()))) {
                open(stand, "attract", "tile-");
                var reactions = new Reactions(stand);
                figures.add(reactions.touches(repeated.orElse(USUAL_RUNS)));
                figures.addAll(changes(stand, reactions));
            }
            try (Stand stand = Stand.at(stack, plan(work, Frames.FLAGS))) {
                loads.addAll(loads(stand, work));
            }
        }
        loads.add(
                peer(
                        work,
                        "peer: a blank scene, a tenth painted anew",
                        Shape.PORTRAIT.height() / 10));
        loads.add(peer(work, "peer: a blank scene, all painted anew", Shape.PORTRAIT.height()));
        out.print(Figures.table(figures));
        out.println(Load.head());
        loads.forEach(out::println);
        return Verdict.print(out, verdicts(figures, loads));
    }

    private static Stand.Plan plan(Path work, List<String> jvmFlags) {
        return new Stand.Plan(
                work, Shape.PORTRAIT, Detail.TARGETS, List.of("--patience", "100"), jvmFlags);
    }

    /// From screen to screen and back, several times.
    private List<Figures> changes(Stand stand, Reactions reactions) {
        int rounds = Math.max(2, repeated.orElse(USUAL_RUNS) / 4);
        Map<String, List<Double>> millis = new TreeMap<>();
        for (int round = 0; round <= rounds; round++) {
            var way = new TreeMap<String, Double>();
            way.put("change: home -> section", go(stand, reactions, GUIDE, "resource-"));
            way.put("change: section -> list", go(stand, reactions, "resource-pharmacies", "row-"));
            way.put("change: list -> card", go(stand, reactions, "row-", "entry-"));
            way.put("change: card -> back to the list", go(stand, reactions, "nav-back", "row-"));
            way.put("change: list -> home", go(stand, reactions, "nav-home", "tile-"));
            way.put("change: home -> search", go(stand, reactions, "search-bar", "key-"));
            way.put("change: search -> home", go(stand, reactions, "nav-home", "tile-"));
            if (round > 0) {
                way.forEach((name, value) ->
                        millis.computeIfAbsent(name, _ -> new ArrayList<>()).add(value));
            }
        }
        return millis.entrySet().stream().map(e -> new Figures(e.getKey(), e.getValue())).toList();
    }

    /// @param arrived what begins so stands on the glass then
    private static double go(Stand stand, Reactions reactions, String door, String arrived) {
        double millis = reactions.change(target(stand, door));
        target(stand, arrived);
        return millis;
    }

    private List<Load> loads(Stand stand, Path work) {
        long pid = stand.app().process().process().pid();
        open(stand, "attract", "tile-");
        open(stand, GUIDE, "resource-");
        open(stand, "resource-pharmacies", "row-");
        var hands = new Hands(stand);
        hands.scroll(Duration.ofSeconds(2));
        var loads = new ArrayList<Load>();
        loads.add(
                Load.during(
                        "list dragged with a finger",
                        pid,
                        work,
                        clock,
                        () -> hands.scroll(Duration.ofSeconds(5))));
        open(stand, "nav-home", "tile-");
        open(stand, "search-bar", "key-");
        loads.add(
                Load.during(
                        "keyboard, eight keys a second", pid, work, clock, () -> hands.type(40)));
        return loads;
    }

    private Load peer(Path work, String name, int changing) {
        Path shapes = work.resolve("peer");
        Shape shape = Shape.PORTRAIT;
        try (var display = Display.start(shapes, shape.width(), shape.height());
                RunningProgram blank = blank(shapes, display, changing)) {
            Patience.until(
                    "the blank scene",
                    PATIENCE,
                    () -> display.pixels().pixel(5, 5) != 0 || !blank.isRunning());
            Patience.pause(Duration.ofSeconds(2));
            return Load.during(
                    name, blank.process().pid(), shapes, clock, () -> Patience.pause(PEER));
        }
    }

    /// With the same machine, flags and pipeline as the screen.
    private static RunningProgram blank(Path work, Display display, int changing) {
        var flags = new ArrayList<>(Frames.FLAGS);
        flags.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        flags.add("-Dprism.order=sw");
        return Program.of("provisioning")
                .with(flags.toArray(String[]::new))
                .startSource(
                        Repository.root().resolve("provisioning/src/peers/BlankScene.java"),
                        work,
                        display.environment(),
                        Integer.toString(Shape.PORTRAIT.width()),
                        Integer.toString(Shape.PORTRAIT.height()),
                        Integer.toString(changing));
    }

    private static void open(Stand stand, String door, String arrived) {
        Target target = target(stand, door);
        stand.finger()
                .tap(
                        (int) (target.x() + target.width() / 2),
                        (int) (target.y() + target.height() / 2));
        target(stand, arrived);
        Patience.pause(Duration.ofMillis(500));
    }

    /// @param beginnings of ids, any of them, `a|b`
    private static Target target(Stand stand, String beginnings) {
        return Patience.untilPresent(
                "a target " + beginnings + "…",
                PATIENCE,
                () ->
                        Stream.of(beginnings.split("\\|"))
                                .flatMap(beginning -> stand.find(beginning).stream())
                                .findFirst());
    }

    private static List<Verdict> verdicts(List<Figures> figures, List<Load> loads) {
        var changes = figures.stream().filter(f -> f.name().startsWith("change")).toList();
        double slowest = changes.stream().mapToDouble(Figures::p95).max().orElse(0);
        double touch = figures.getFirst().p95();
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(
                Verdict.of("screen touch", touch, "ms p95", "<= 100 ms", touch <= TOUCH_MILLIS));
        for (Load load : loads.subList(0, 2)) {
            String name = "screen " + load.name().split("[ ,]")[0];
            verdicts.add(
                    Verdict.of(
                                    name + " fx",
                                    load.fx(),
                                    "ms a frame",
                                    "<= 4 ms",
                                    load.fx() <= FX_MILLIS)
                            .withDecimals(1));
            verdicts.add(
                    Verdict.of(
                                    name + " render",
                                    load.render(),
                                    "ms a frame",
                                    "<= 10 ms",
                                    load.render() <= RENDER_MILLIS)
                            .withDecimals(1));
        }
        verdicts.add(
                Verdict.of(
                        "screen change",
                        slowest,
                        "ms p95 of the slowest",
                        "<= 300 ms",
                        slowest <= CHANGE_MILLIS));
        return verdicts;
    }

    private static String machine() {
        try {
            String model =
                    Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                            .filter(line -> line.startsWith("model name"))
                            .map(line -> line.replaceFirst(".*: *", ""))
                            .findFirst()
                            .orElse("an unnamed processor");
            String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
            return "%d × %s, load %s at the start"
                    .formatted(Runtime.getRuntime().availableProcessors(), model, load);
        } catch (IOException e) {
            throw new ProvisioningException("cannot read what machine this is", e);
        }
    }
}
