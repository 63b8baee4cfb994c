// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.editors;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.bench.report.Verdict;
import ua.krynytsia.provisioning.stack.AdminApi;
import ua.krynytsia.provisioning.stack.PostgresProcess;
import ua.krynytsia.provisioning.stack.ServerProcess;

/// Authors who save at once, without a pause, at a real server over HTTP, each with an account and
/// a session of their own. Every one reads an entry, adds one to the number in it and saves: an
/// update that is lost leaves the number too small. First on H2, then on PostgreSQL with fsync, the
/// peer.
@Command(
        name = "editors",
        mixinStandardHelpOptions = true,
        description = "many authors saving at once: no lost update, how long a save takes")
public final class EditorsBenchmark implements Callable<Integer> {
    private static final String RESOURCE = "counters";
    private static final double GOAL_MILLIS = 300;

    @Option(names = "--accounts", paramLabel = "N", description = "default: 2000")
    private int accounts = 2000;

    @Option(names = "--authors", paramLabel = "N", description = "saving at once; default: 50")
    private int authors = 50;

    @Option(names = "--seconds", paramLabel = "N", description = "how long; default: 60")
    private int seconds = 60;

    @Option(names = "--entries", paramLabel = "N", description = "they share; default: 500")
    private int entries = 500;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d accounts, %d authors saving for %d s over %d entries; server -Xmx512m%n",
                accounts, authors, seconds, entries);
        var verdicts = new ArrayList<>(on("h2", List.of(), out));
        try (var postgres = PostgresProcess.start("editors-bench")) {
            out.println("peer: " + postgres.version() + ", fsync on, otherwise as it comes");
            verdicts.addAll(on("postgresql", postgres.settings(), out));
        }
        return Verdict.print(out, verdicts);
    }

    private List<Verdict> on(String database, List<String> settings, PrintWriter out) {
        Path work = temporary(database);
        try (ServerProcess server = ServerProcess.prepare(work, ServerProcess.Ports.FREE)) {
            server.with(settings);
            Path town = Counters.write(work.resolve("town"), entries);
            if (server.command("import", town.toString()) != 0) {
                throw new ProvisioningException(server.printed("import"));
            }
            server.start();
            AdminApi api = server.api();
            var load = new Load(api, RESOURCE, entries);
            load.makeAccounts(accounts);
            Load.Result result = load.save(authors, Duration.ofSeconds(seconds));
            long lost = new Ledger(api, RESOURCE).lost(result.accepted(), entries);
            return report(database, result, lost, out);
        }
    }

    private List<Verdict> report(String database, Load.Result result, long lost, PrintWriter out) {
        double[] sorted = result.millis().stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        double p95 = at(sorted, 0.95);
        out.printf(
                Locale.ROOT,
                "%-11s accepted %d (%.0f/s), overtaken %d; a save p50 %.0f, p95 %.0f, p99 %.0f,"
                        + " worst %.0f ms%n",
                database,
                result.accepted().size(),
                result.accepted().size() / (double) seconds,
                result.conflicts(),
                at(sorted, 0.5),
                p95,
                at(sorted, 0.99),
                sorted[sorted.length - 1]);
        out.flush();
        String name = "editors " + database;
        int accepted = result.accepted().size();
        return List.of(
                Verdict.of(name, lost, "lost of " + accepted, "0", lost == 0 && accepted > 0),
                Verdict.of(name, p95, "ms p95", "<= 300 ms", p95 <= GOAL_MILLIS));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory("krynytsia-editors-" + name);
        } catch (IOException e) {
            throw new ProvisioningException("cannot make a folder for " + name, e);
        }
    }
}
