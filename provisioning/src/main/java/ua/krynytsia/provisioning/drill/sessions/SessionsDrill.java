// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.sessions;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.app.window.Detail;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.CitySize;
import ua.krynytsia.provisioning.drill.report.Finding;
import ua.krynytsia.provisioning.drill.report.Planted;
import ua.krynytsia.provisioning.drill.report.Seed;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Repository;
import ua.krynytsia.provisioning.stack.Stack;
import ua.krynytsia.provisioning.visitor.Shape;
import ua.krynytsia.provisioning.visitor.Stand;
import ua.krynytsia.wire.KioskId;

/// Visits at several screens side by side, each with a marker typed into the search and into an
/// appeal, each ended by «Завершити і стерти». After every tenth of them all objects alive after a
/// full collection are counted; at the end the heap is searched for everything typed in the run, as
/// bytes.
///
/// Planted: `layout-cache` starts the screens as if the toolkit's own cache of laid-out text had
/// been forgotten (`-Dprism.cacheLayoutSize`), which keeps typed words.
@Command(
        name = "sessions",
        mixinStandardHelpOptions = true,
        description = "2,000 visits: the heap stays flat, nothing typed stays anywhere")
public final class SessionsDrill implements Callable<Integer> {
    private static final int PARTS = 10;
    private static final double FLAT = 0.05;
    private static final double MOST_RESIDENT = 400;
    private static final int LOOK_EVERY = 50;
    private static final double ASTRAY = 0.02;
    private static final Duration SLOWEST = Duration.ofMillis(250);

    @Mixin private Seed seed = new Seed();
    @Mixin private Planted planted = new Planted();

    @Option(names = "--count", paramLabel = "N", description = "visits, default: 2000")
    private int count = 2000;

    @Option(names = "--screens", paramLabel = "N", description = "side by side, default: 2")
    private int screens = 2;

    @Spec private CommandSpec spec = CommandSpec.create();
    private final List<List<Double>> live = new ArrayList<>();
    private final List<AgentProcess> agents = new ArrayList<>();
    private Duration hand = Duration.ofMillis(70);
    private int visits;
    private int astray;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (count < PARTS * screens) {
            throw new ProvisioningException("at least " + PARTS * screens + " visits are needed");
        }
        Marker marker = Marker.of(seed.random(out));
        Path work = Repository.root().resolve("provisioning/run/drill-sessions");
        var guests = new ArrayList<Guest>();
        try (Stack stack = Stack.start(Stack.Plan.of(work, CitySize.SMALL, Stack.SEED))) {
            for (int i = 0; i < screens; i++) {
                guests.add(new Guest(stand(stack, work.resolve("screen-" + i), i)));
                live.add(new ArrayList<>());
            }
            go(guests, marker, out);
            return finding(guests, traces(guests, marker, work, out)).print(out);
        } finally {
            guests.forEach(guest -> guest.stand().close());
            agents.forEach(AgentProcess::close);
        }
    }

    /// Each screen has a daemon of its own, as on a terminal.
    private Stand stand(Stack stack, Path work, int number) {
        if (number == 0) {
            return Stand.at(stack, plan(work));
        }
        var kiosk = new KioskId("kiosk-%02d".formatted(number + 1));
        var agent = new AgentProcess(work, stack.server().ticket(kiosk));
        agents.add(agent);
        agent.start();
        agent.awaitEdition(1);
        return Stand.at(agent, plan(work));
    }

    private Stand.Plan plan(Path work) {
        List<String> flags =
                planted.is("layout-cache") ? List.of("-Dprism.cacheLayoutSize=65536") : List.of();
        return new Stand.Plan(
                work, Shape.PORTRAIT, Detail.WORDS, List.of("--patience", "100"), flags);
    }

    private void go(List<Guest> guests, Marker marker, PrintWriter out) {
        int rounds = count / guests.size();
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            if (round % LOOK_EVERY == 0) {
                look(guests, marker);
            } else {
                blindly(guests, marker);
            }
            if ((round + 1) % Math.max(1, rounds / PARTS) == 0) {
                measure(guests, (System.nanoTime() - start) / 1e9, out);
            }
        }
    }

    private void look(List<Guest> guests, Marker marker) {
        for (Guest guest : guests) {
            guest.visit(marker.of(visits));
            guest.visitByHand(marker.of(visits));
            visits++;
        }
    }

    /// All hands move in step.
    private void blindly(List<Guest> guests, Marker marker) {
        int first = visits;
        int steps = guests.stream().mapToInt(Guest::steps).max().orElse(0);
        for (int step = 0; step < steps; step++) {
            for (int i = 0; i < guests.size(); i++) {
                guests.get(i).step(step, marker.of(first + i));
            }
            Patience.pause(hand);
        }
        visits += guests.size();
        long lost = guests.stream().filter(guest -> !guest.isEnded()).count();
        if (lost > 0 && hand.compareTo(SLOWEST) < 0) {
            hand = hand.multipliedBy(5).dividedBy(4);
        }
        astray += (int) lost;
    }

    private void measure(List<Guest> guests, double seconds, PrintWriter out) {
        for (int i = 0; i < guests.size(); i++) {
            live.get(i).add(machine(guests.get(i)).liveMebibytes());
        }
        out.printf(
                "%,6d visits, %4.0f s: alive %s MiB, resident %s MiB, %d went astray%n",
                visits,
                seconds,
                each(live.stream().map(List::getLast).toList()),
                each(guests.stream().map(g -> machine(g).residentMebibytes()).toList()),
                astray);
        out.flush();
    }

    private static String each(List<Double> values) {
        return String.join(
                " / ",
                values.stream().map(value -> String.format(Locale.ROOT, "%.1f", value)).toList());
    }

    private static int traces(List<Guest> guests, Marker marker, Path work, PrintWriter out) {
        int traces = 0;
        for (int i = 0; i < guests.size(); i++) {
            Path dump = work.resolve("screen-" + i + ".hprof");
            try {
                Files.deleteIfExists(dump);
                machine(guests.get(i)).dump(dump);
                int found = Traces.count(dump, marker.traces());
                out.printf(
                        "heap of screen %d: %,d bytes, %d traces of what was typed%n",
                        i + 1, Files.size(dump), found);
                traces += found;
                Files.delete(dump);
            } catch (IOException e) {
                throw new ProvisioningException("cannot search the heap of a screen", e);
            }
        }
        out.flush();
        return traces;
    }

    /// The largest change of what is alive since the first count, as a share of it.
    private double drift() {
        return live.stream()
                .flatMapToDouble(counts ->
                        IntStream.range(0, counts.size())
                                .mapToDouble(i -> counts.get(i) / counts.getFirst() - 1))
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private Finding finding(List<Guest> guests, int traces) {
        double peak = guests.stream().mapToDouble(g -> machine(g).peakMebibytes()).max().orElse(0);
        boolean isHeld =
                traces == 0
                        && drift() <= FLAT
                        && peak <= MOST_RESIDENT
                        && astray <= Math.max(2, visits * ASTRAY);
        String counts =
                "%,d visits on %d screens, %d astray; alive within %.1f %% of %.1f MiB, resident at"
                        + " most %.0f MiB, %d traces of typed text";
        return new Finding(
                "sessions",
                counts.formatted(
                        visits,
                        guests.size(),
                        astray,
                        drift() * 100,
                        live.getFirst().getFirst(),
                        peak,
                        traces),
                isHeld);
    }

    private static Machine machine(Guest guest) {
        return new Machine(guest.stand().app().process().process().pid());
    }
}
