// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.delta;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.bench.report.Figures;
import ua.krynytsia.provisioning.bench.report.Runs;
import ua.krynytsia.provisioning.bench.report.Verdict;
import ua.krynytsia.provisioning.bench.report.WorkFolder;

/// What a publication of a small change costs on the way to a terminal: HTTP bytes up and down
/// inside the open TLS connection, counted between agent and server by a relay that ends TLS on
/// both sides; the same change by rsync and git; and the floor, `zstd -19 --patch-from`. And how
/// long the agent needs for it, and for a whole snapshot.
@Command(
        name = "delta",
        mixinStandardHelpOptions = true,
        description = "bytes and time of a change of 1 % and of a snapshot, beside rsync and git")
public final class DeltaBenchmark implements Callable<Integer> {
    private static final int USUAL_RUNS = 3;
    private static final double GOAL_RATIO = 1.15;
    private static final double GOAL_APPLY_MILLIS = 1000;
    private static final double GOAL_COLD_MILLIS = 15_000;
    private static final long SEED = 20_261_122;

    @Mixin private WorkFolder folder = new WorkFolder();

    @Option(
            names = "--entries",
            paramLabel = "N",
            description = "entries of the first edition (default: 21000)",
            defaultValue = "21000")
    private int entries = 21_000;

    @Mixin private Runs repeated = new Runs();

    @Spec private CommandSpec spec = CommandSpec.create();

    private int runs() {
        return repeated.orElse(USUAL_RUNS);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return Verdict.print(out, run(folder.of("delta"), out));
    }

    private List<Verdict> run(Path work, PrintWriter out) {
        Tool.run(work, "sh", "-c", "rm -rf ./server ./agent-* ./floor ./rsync ./git ./*.log");
        int changed = entries / 100;
        out.printf(
                "data: %d entries from seed %d; %d changed, %d new, %d gone%n",
                entries, SEED, changed, DeltaTown.ADDED, DeltaTown.GONE);
        out.println(Tool.firstLine(work, "zstd", "--version"));
        out.println(Tool.firstLine(work, "rsync", "--version"));
        out.println(Tool.firstLine(work, "git", "--version"));
        var town = DeltaTown.of(entries, SEED);
        try (var ours = new Terminals(work)) {
            ours.publish(town.first());
            List<Double> cold = new ArrayList<>();
            for (int run = 0; run < runs(); run++) {
                cold.add(ours.cold(run, town.name()));
            }
            Terminals.Change change = ours.change(town.second(changed));
            Documents before = ours.documents(1);
            Documents after = ours.documents(2);
            ours.requireShown(after.digest());
            var peers = new Peers(work, before, after);
            long floor = peers.floor();
            print(out, peers, change, floor);
            double ratio = (double) change.counted() / floor;
            var coldFigures = new Figures("snapshot asked for → first hit of a search", cold);
            out.print(
                    Figures.table(
                            List.of(
                                    coldFigures,
                                    new Figures(
                                            "last byte of the delta → edition on the kiosk",
                                            List.of(change.applyMillis())))));
            return List.of(
                    Verdict.of("delta bytes", ratio, "× the floor", "≤ 1.15 ×", ratio <= GOAL_RATIO)
                            .withDecimals(3),
                    Verdict.of(
                            "delta apply",
                            change.applyMillis(),
                            "ms",
                            "< 1000 ms",
                            change.applyMillis() < GOAL_APPLY_MILLIS),
                    Verdict.of(
                            "delta cold",
                            coldFigures.worst(),
                            "ms worst of " + runs(),
                            "< 15000 ms",
                            coldFigures.worst() < GOAL_COLD_MILLIS));
        }
    }

    private static void print(PrintWriter out, Peers peers, Terminals.Change change, long floor) {
        var costs = new ArrayList<>(peers.rsync());
        costs.add(peers.git());
        out.println("every peer ended with the same content, document for document");
        out.printf("%n%-90s %9s %9s %9s %7s%n", "bytes", "up", "down", "both", "× floor");
        change.sums()
                .forEach((request, sum) ->
                        out.printf(
                                Locale.ROOT,
                                "%-90s %9d %9d%n",
                                "  ours, HTTP inside TLS: " + request + note(request),
                                sum.up(),
                                sum.down()));
        line(out, new Peers.Cost("ours: the change", change.up(), change.down()), floor);
        costs.sort(Comparator.comparing(Peers.Cost::both));
        costs.forEach(cost -> line(out, cost, floor));
        line(
                out,
                new Peers.Cost(
                        "floor: zstd -19 --patch-from=(replaced documents) (replaced and new)",
                        0,
                        floor),
                floor);
        out.println();
    }

    private static String note(String request) {
        return request.equals("health") ? " (goes every 30 s anyway, not counted)" : "";
    }

    private static void line(PrintWriter out, Peers.Cost cost, long floor) {
        out.printf(
                Locale.ROOT,
                "%-90s %9d %9d %9d %7.2f%n",
                cost.name(),
                cost.up(),
                cost.down(),
                cost.both(),
                (double) cost.both() / floor);
    }
}
