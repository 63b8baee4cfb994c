// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.escape;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.app.window.Detail;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.provisioning.city.CitySize;
import ua.krynytsia.provisioning.drill.report.Finding;
import ua.krynytsia.provisioning.drill.report.Planted;
import ua.krynytsia.provisioning.drill.report.Seed;
import ua.krynytsia.provisioning.stack.AppProcess;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Repository;
import ua.krynytsia.provisioning.stack.Stack;
import ua.krynytsia.provisioning.visitor.Shape;
import ua.krynytsia.provisioning.visitor.Stand;
import ua.krynytsia.provisioning.visitor.Visitor;

/// First every trick of the escape list on several screens, then chance. After each trick and every
/// few hundred events: the same process, one window over the whole glass, nothing broken in the
/// log, and home one tap away.
///
/// Planted: `second-window` has another window come up, as a stray dialogue would; `restart` has
/// the program end and start again.
@Command(
        name = "escape",
        mixinStandardHelpOptions = true,
        description = "the escape list, then 100,000 random taps, drags and keys: no way out")
public final class EscapeDrill implements Callable<Integer> {
    private static final int BATCH = 250;
    private static final Duration QUIET = Duration.ofMillis(400);
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(60);
    private static final int MOST_TOLD = 20;

    /// So that the program answers each event before the next.
    private static final String PACE = "sleep 0.002";

    @Mixin private Seed seed = new Seed();
    @Mixin private Planted planted = new Planted();

    @Option(names = "--count", paramLabel = "N", description = "random events, default: 100000")
    private int count = 100_000;

    @Spec private CommandSpec spec = CommandSpec.create();
    private final List<String> broken = new ArrayList<>();
    private final List<AppProcess> strays = new ArrayList<>();
    private int tricks;
    private int events;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RandomGenerator random = seed.random(out);
        Path work = Repository.root().resolve("provisioning/run/drill-escape");
        try (Stack stack = Stack.start(Stack.Plan.of(work, CitySize.SMALL, Stack.SEED));
                Stand stand =
                        Stand.at(stack, Stand.Plan.patient(work, Shape.PORTRAIT, Detail.WORDS))) {
            Clipboard.fill(stand.display());
            var guard = new Guard(stand);
            tricks(stand, guard, out);
            plant(stack, stand);
            var home = new WayHome(stand);
            monkey(stand, guard, home, new Monkey(random, stand.shape()), out);
            return finding(home).print(out);
        } finally {
            strays.forEach(AppProcess::close);
        }
    }

    private void tricks(Stand stand, Guard guard, PrintWriter out) {
        for (Place place : Place.values()) {
            place.reach(new Visitor(stand.finger(), stand.eyes()), stand);
            for (Tricks.Trick trick : new Tricks(stand.shape()).all()) {
                Optional<Layout> before = stand.eyes().layout();
                trick.lines().forEach(stand.finger()::send);
                quiet(stand);
                tricks++;
                String where = trick.name() + " on " + place;
                guard.broken().forEach(found -> tell(where + ": " + found, out));
                if (trick.isPaste()
                        && !stand.eyes()
                                .layout()
                                .map(EscapeDrill::still)
                                .equals(before.map(EscapeDrill::still))) {
                    tell(where + ": something was pasted", out);
                }
                place.reach(new Visitor(stand.finger(), stand.eyes()), stand);
            }
        }
        out.printf("%d tricks of the list, %d broke something%n", tricks, broken.size());
        out.flush();
    }

    /// All that can be read, without what a clock changes.
    private static List<String> still(Layout layout) {
        return Stream.concat(
                        layout.targets().stream().flatMap(target -> target.words().stream()),
                        layout.texts().stream().flatMap(text -> text.words().stream()))
                .map(words -> words.replaceAll("\\d+", ""))
                .toList();
    }

    private void monkey(Stand stand, Guard guard, WayHome home, Monkey monkey, PrintWriter out) {
        while (events < count) {
            Optional<Layout> seen = stand.eyes().layout();
            int size = Math.min(BATCH, count - events);
            for (int i = 0; i < size; i++) {
                stand.finger().send(monkey.next(seen));
                stand.finger().send(PACE);
                if (i % 10 == 0) {
                    seen = stand.eyes().layout();
                }
            }
            events += size;
            quiet(stand);
            String when = "after " + events + " events";
            guard.broken().forEach(found -> tell(when + ": " + found, out));
            home.go().ifPresent(why -> tell(when + ": " + why, out));
            if (!stand.app().process().isRunning()) {
                return;
            }
            if (events % (BATCH * 40) == 0) {
                out.printf("%,7d events, %d broke something%n", events, broken.size());
                out.flush();
            }
        }
    }

    /// Waits until all events have been sent and nothing moves any more.
    private static void quiet(Stand stand) {
        stand.finger().awaitSent(LONGEST_BATCH);
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        long moment = stand.eyes().moment();
        while (stand.eyes().isChanged(moment, QUIET) && System.nanoTime() < end) {
            moment = stand.eyes().moment();
        }
    }

    private void plant(Stack stack, Stand stand) {
        if (planted.is("restart")) {
            stand.app().restart();
        } else if (planted.is("second-window")) {
            var stray = new AppProcess(stack.work().resolve("stray"), stack.agent().accessFile());
            stray.start(stand.display().environment(), "--size", "400x400");
            strays.add(stray);
            Patience.pause(Duration.ofSeconds(6));
        }
    }

    private void tell(String found, PrintWriter out) {
        broken.add(found);
        if (broken.size() <= MOST_TOLD) {
            out.println(found);
            out.flush();
        }
    }

    private Finding finding(WayHome home) {
        String counts =
                "%,d tricks, %,d random events, %,d breaks; home by one tap %,d times, after a"
                        + " question %,d, from under a page %,d, dead ends %,d";
        return new Finding(
                "escape",
                counts.formatted(
                        tricks,
                        events,
                        broken.size(),
                        home.direct(),
                        home.asked(),
                        home.covered(),
                        home.deadEnds()),
                broken.isEmpty());
    }

    /// Where the list is tried.
    private enum Place {
        ATTRACT {
            @Override
            void reach(Visitor visitor, Stand stand) {
                if (!Stand.isAttract(visitor.now())) {
                    home(visitor, stand);
                    visitor.touchAny(List.of("Завершити і стерти", "Finish and clear"));
                }
            }
        },
        HOME {
            @Override
            void reach(Visitor visitor, Stand stand) {
                home(visitor, stand);
            }
        },
        SEARCH {
            @Override
            void reach(Visitor visitor, Stand stand) {
                if (!visitor.now().screen().equals("search")) {
                    home(visitor, stand);
                    visitor.touchAny(List.of("Знайти", "Find"));
                }
            }
        },
        FORM {
            @Override
            void reach(Visitor visitor, Stand stand) {
                if (!visitor.now().screen().startsWith("form/")) {
                    home(visitor, stand);
                    visitor.touchAny(List.of("Звернення", "Appeals"));
                    visitor.touchAny(List.of("Написати звернення", "Write an appeal"));
                }
            }
        };

        abstract void reach(Visitor visitor, Stand stand);

        private static void home(Visitor visitor, Stand stand) {
            if (!visitor.now().screen().equals("home")) {
                new WayHome(stand).go();
            }
        }
    }
}
