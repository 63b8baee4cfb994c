// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.agent;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.RunningProgram;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.LocalPaths;

/// The daemon with the full demo city: from the start of its process to a home with content on the
/// loopback port, with the JDK's AOT cache (JEP 514) and, in turn, without; resident memory once it
/// has settled, and after searches; the processor that it takes while nobody is there. Beside it
/// the bare web server in the same kind of process.
@Command(
        name = "agent",
        mixinStandardHelpOptions = true,
        description = "the daemon's memory, idle processor and start, with the full city")
public final class AgentBenchmark implements Callable<Integer> {
    private static final int USUAL_RUNS = 9;
    private static final double MOST_MEBIBYTES = 150;
    private static final double MOST_PERCENT = 1;
    private static final double MOST_MILLIS = 1500;
    private static final Duration SETTLED = Duration.ofSeconds(12);

    /// By then its lists are ready: what it has from then on it keeps.
    private static final Duration PREPARED = Duration.ofSeconds(75);

    private static final List<String> QUERIES =
            List.of("аптека", "вулиця Лісова", "паспорт", "школа 12", "укриття", "субсидія");

    @Mixin private WorkFolder folder = new WorkFolder();

    @Mixin private Runs repeated = new Runs();

    @Option(
            names = "--idle",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "how long it is left alone for the idle processor (default: 600)")
    private int idleSeconds;

    @Option(
            names = "--reuse",
            description = "take the city that an earlier run left in the work folder")
    private boolean isReused;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (var kiosk = FullKiosk.prepare(folder.of("agent"), isReused)) {
            return Verdict.print(out, run(kiosk, out));
        }
    }

    private List<Verdict> run(FullKiosk kiosk, PrintWriter out) {
        Path cache = kiosk.work().resolve("kiosk-agent.aot");
        train(kiosk, cache);
        String flag = "-XX:AOTCache=" + cache;
        Verdict start = starts(kiosk, flag, out);
        hello(kiosk.work(), out);
        memory("peer: the agent without the AOT cache", kiosk, out);
        try (AgentProcess agent = kiosk.agent(flag)) {
            agent.start();
            Patience.pause(SETTLED);
            var costs = new Costs(agent.process().process().pid());
            print("the agent, 12 s after its start", costs, out);
            Patience.pause(PREPARED.minus(SETTLED));
            double resident = costs.resident();
            print("the agent, 75 s after its start", costs, out);
            double idle = idle(costs, out);
            search(agent);
            print("the agent, after searches and lists", costs, out);
            Patience.pause(PREPARED);
            print("the agent, 75 s after these", costs, out);
            return List.of(
                    verdict("memory", resident, 0, "MiB resident", "<= 150 MiB", MOST_MEBIBYTES),
                    verdict("idle", idle, 2, "% of a processor", "<= 1 %", MOST_PERCENT),
                    start);
        }
    }

    private static Verdict verdict(
            String aim, double figure, int decimals, String unit, String goal, double most) {
        return Verdict.of("agent " + aim, figure, unit, goal, figure <= most)
                .withDecimals(decimals);
    }

    private Verdict starts(FullKiosk kiosk, String flag, PrintWriter out) {
        int runs = repeated.orElse(USUAL_RUNS);
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (int run = 0; run <= runs; run++) {
            double cached = start(kiosk, flag);
            double plain = start(kiosk);
            if (run > 0) {
                with.add(cached);
                without.add(plain);
            }
        }
        var figures = new Figures("start to a served home, with the AOT cache", with);
        out.println("load " + Costs.load());
        out.print(Figures.table(List.of(figures, new Figures("peer: without it", without))));
        out.flush();
        String unit = "ms median of " + runs;
        return verdict("start", figures.median(), 0, unit, "<= 1500 ms", MOST_MILLIS);
    }

    /// Milliseconds to a home with content.
    private static double start(FullKiosk kiosk, String... flags) {
        try (AgentProcess agent = kiosk.agent(flags)) {
            long began = System.nanoTime();
            agent.start();
            if (WireJson.read(agent.get(LocalPaths.HOME), Home.class).sections().isEmpty()) {
                throw new IllegalStateException("a home without content was served");
            }
            return (System.nanoTime() - began) / 1e6;
        }
    }

    /// A process that does what a day brings and ends normally leaves the cache.
    private static void train(FullKiosk kiosk, Path cache) {
        try (AgentProcess agent = kiosk.agent("-XX:AOTCacheOutput=" + cache)) {
            agent.start();
            agent.awaitEdition(1);
            search(agent);
            Patience.pause(SETTLED);
            agent.process().finish(cache);
        }
    }

    private static void search(AgentProcess agent) {
        agent.get(LocalPaths.HOME);
        for (String words : QUERIES) {
            String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
            agent.get(LocalPaths.SEARCH + "?q=" + query + "&limit=20");
        }
        agent.get(LocalPaths.ENTRIES.replace("{id}", "pharmacies") + "?limit=20");
        agent.get(LocalPaths.MAP);
    }

    private double idle(Costs costs, PrintWriter out) {
        double before = costs.processorSeconds();
        Patience.pause(Duration.ofSeconds(idleSeconds));
        double taken = costs.processorSeconds() - before;
        double percent = 100 * taken / idleSeconds;
        out.printf(
                Locale.ROOT,
                "idle: %.2f s of processor in %d s = %.2f %%; load %s%n",
                taken,
                idleSeconds,
                percent,
                Costs.load());
        out.flush();
        return percent;
    }

    private static void memory(String name, FullKiosk kiosk, PrintWriter out) {
        try (AgentProcess agent = kiosk.agent()) {
            agent.start();
            Patience.pause(PREPARED);
            print(name, new Costs(agent.process().process().pid()), out);
        }
    }

    private static void hello(Path work, PrintWriter out) {
        try (RunningProgram hello = PlainServer.start(work)) {
            Patience.pause(SETTLED);
            print("peer: the bare web server", new Costs(hello.process().pid()), out);
        }
    }

    private static void print(String name, Costs costs, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-40s %4.0f MiB resident (%.0f of files), %4.0f MiB proportional%n",
                name,
                costs.resident(),
                costs.ofFiles(),
                costs.proportional());
        out.flush();
    }
}
