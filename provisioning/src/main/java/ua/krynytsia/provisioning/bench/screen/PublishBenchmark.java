// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.bench.report.Figures;
import ua.krynytsia.provisioning.bench.report.Runs;
import ua.krynytsia.provisioning.bench.report.Verdict;
import ua.krynytsia.provisioning.bench.report.WorkFolder;
import ua.krynytsia.provisioning.stack.AdminApi;
import ua.krynytsia.provisioning.stack.AppProcess;
import ua.krynytsia.provisioning.stack.Display;
import ua.krynytsia.provisioning.stack.Glass;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Rectangle;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.provisioning.stack.Stack;

/// From the administrator's request to publish to the changed pixels on the display: one entry of
/// the demo city, open on the kiosk, gets another name and is published, again and again. The
/// pixels are read from the display's own memory.
///
/// The peer in the same run is what polling fleets do: a terminal that asks every 60 s sees the
/// change after 30 s in the middle; it is computed, and named so.
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "from the administrator's request to the changed pixels on the display")
public final class PublishBenchmark implements Callable<Integer> {
    private static final int USUAL_RUNS = 20;
    private static final double GOAL_MILLIS = 1000;
    private static final double POLL_MIDDLE_MILLIS = 30_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(2);
    private static final Rectangle CONTENT = new Rectangle(40, 300, 1000, 900);

    @Mixin private WorkFolder folder = new WorkFolder();

    @Mixin private Runs repeated = new Runs();

    @Spec private CommandSpec spec = CommandSpec.create();

    private int runs() {
        return repeated.orElse(USUAL_RUNS);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return Verdict.print(out, List.of(run(folder.of("publish"), out)));
    }

    private Verdict run(Path work, PrintWriter out) {
        var plan = new Stack.Plan(work, ServerProcess.Ports.FREE, Optional.empty());
        try (Stack stack = Stack.start(plan);
                var display = Display.start(work, 1080, 1920);
                var app = new AppProcess(work, stack.agent().accessFile())) {
            app.start(display.environment(), "--patience", "100");
            var glass = new Glass(display, app.layoutLog());
            String[] opened = open(glass);
            return measure(stack, glass, opened, out);
        }
    }

    /// Walks to the first entry of the first resource by taps.
    ///
    /// @return resource and id of the entry
    private static String[] open(Glass glass) {
        glass.tap("attract");
        tapFirst(glass, "tile-guide", "tile-health");
        tapFirst(glass, "resource-");
        tapFirst(glass, "row-");
        String screen =
                Patience.untilPresent(
                        "an entry's card",
                        LONGEST,
                        () ->
                                glass.layout()
                                        .map(Glass.Layout::screen)
                                        .filter(name -> name.startsWith("entry/")));
        String[] parts = screen.split("/");
        return new String[] {parts[1], parts[2]};
    }

    private static void tapFirst(Glass glass, String... beginnings) {
        String id =
                Patience.untilPresent(
                        "a target " + String.join("… or ", beginnings) + "…",
                        LONGEST,
                        () -> glass.layout().flatMap(layout -> first(layout, beginnings)));
        glass.tap(id);
    }

    private static Optional<String> first(Glass.Layout layout, String... beginnings) {
        return Stream.of(beginnings)
                .flatMap(beginning -> layout.findBeginning(beginning).stream())
                .findFirst();
    }

    private Verdict measure(Stack stack, Glass glass, String[] entry, PrintWriter out) {
        AdminApi api = stack.server().api();
        var fromSave = new ArrayList<Double>();
        var fromPublish = new ArrayList<Double>();
        for (int run = 0; run <= runs(); run++) {
            glass.display().settle(LONGEST);
            long before = glass.display().pixels().sum(CONTENT);
            JsonNode stored = api.entry(entry[0], entry[1]).body();
            JsonNode changed = renamed(stored.path("entry"), run);
            long saving = System.nanoTime();
            require(api.save(entry[0], entry[1], changed, stored.path("revision").asLong()));
            long publishing = System.nanoTime();
            require(api.publish());
            awaitChange(glass.display(), before);
            long seen = System.nanoTime();
            if (run > 0) {
                fromSave.add((seen - saving) / 1e6);
                fromPublish.add((seen - publishing) / 1e6);
            }
        }
        Path picture = stack.work().resolve("published.png");
        glass.display().pixels().save(picture);
        var figures = new Figures("publish → pixels", fromPublish);
        out.print(
                Figures.table(
                        List.of(
                                figures,
                                new Figures("save and publish → pixels", fromSave),
                                new Figures(
                                        "peer: poll every 60 s (computed)",
                                        List.of(POLL_MIDDLE_MILLIS)))));
        out.println("picture of the last one: " + picture);
        return Verdict.of(
                "publish",
                figures.worst(),
                "ms worst of " + runs(),
                "< 1000 ms",
                figures.worst() < GOAL_MILLIS);
    }

    /// The name in Ukrainian, with the number of the run behind it.
    private static JsonNode renamed(JsonNode entry, int run) {
        ObjectNode copy = entry.deepCopy();
        for (String field : List.of("name", "title")) {
            JsonNode text = copy.path("values").path(field).path("text");
            if (text instanceof ObjectNode languages && languages.has("uk")) {
                String name = languages.path("uk").asText().replaceAll(" · зміна \\d+$", "");
                languages.put("uk", name + " · зміна " + run);
                return copy;
            }
        }
        throw new ProvisioningException("the entry has no name to change");
    }

    private static void awaitChange(Display display, long before) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (display.pixels().sum(CONTENT) == before) {
            if (System.nanoTime() - end > 0) {
                throw new ProvisioningException(
                        "the display did not change within " + LONGEST.toSeconds() + " s");
            }
            Patience.pause(LOOK_EVERY);
        }
    }

    private static void require(AdminApi.Answer answer) {
        if (!answer.isFine()) {
            throw new ProvisioningException("the server answered " + answer);
        }
    }
}
