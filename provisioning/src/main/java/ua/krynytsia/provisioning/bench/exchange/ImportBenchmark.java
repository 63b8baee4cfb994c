// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.exchange;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.bench.report.Verdict;
import ua.krynytsia.provisioning.bench.report.WorkFolder;
import ua.krynytsia.provisioning.city.CitySize;
import ua.krynytsia.provisioning.city.DemoCity;
import ua.krynytsia.provisioning.stack.ServerProcess;

/// The whole demo city into an empty server through its port, as one zip: entries per second and
/// the peak of the server's memory; then the same again, which must make no new revision.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "the full demo city into a server: entries per second, memory, re-import")
public final class ImportBenchmark implements Callable<Integer> {
    private static final double GOAL_PER_SECOND = 500;
    private static final double GOAL_MEMORY = 1024;
    private static final Pattern COUNTS =
            Pattern.compile(
                    "new: (\\d+), changed: (\\d+), unchanged: (\\d+), rejected rows: (\\d+)");

    @Mixin private WorkFolder folder = new WorkFolder();

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "small or full; ${DEFAULT-VALUE} by default",
            defaultValue = "FULL")
    private CitySize size = CitySize.FULL;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "of the city; ${DEFAULT-VALUE} by default",
            defaultValue = "1")
    private long seed = 1;

    @Spec private CommandSpec spec = CommandSpec.create();

    /// What a run made of the city's rows and documents.
    private record Counts(long created, long changed, long unchanged, long rejected) {
        static Counts of(String report) {
            var sum = new long[4];
            Matcher line = COUNTS.matcher(report);
            while (line.find()) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += Long.parseLong(line.group(i + 1));
                }
            }
            return new Counts(sum[0], sum[1], sum[2], sum[3]);
        }

        long all() {
            return created + changed + unchanged;
        }
    }

    private record Run(double seconds, Counts counts) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path work = fresh(folder.of("import"));
        Path city = work.resolve("city");
        new DemoCity(size, seed, DemoCity.ownInventory()).writeTo(city);
        out.printf("data: demo city %s, seed %d, %d files%n", size, seed, tables(city).size());
        try (ServerProcess server = ServerProcess.prepare(work, ServerProcess.Ports.FREE)) {
            server.start();
            long pid = server.process().process().pid();
            try (var memory = ProcessMemory.watch(pid, work)) {
                Run first = once(server, city, 0);
                Run again = once(server, city, server.printed("import").length());
                return judge(
                        out,
                        first,
                        again,
                        new double[] {memory.peakHeap(), memory.peakResident()},
                        peer(out, work, city));
            }
        }
    }

    private int judge(
            PrintWriter out, Run first, Run again, double[] memory, SqlitePeer.Result peer) {
        double rate = first.counts().all() / first.seconds();
        out.printf(
                "ours, H2, -Xmx512m: %d documents in %.1f s = %.0f per second; rejected %d%n",
                first.counts().all(), first.seconds(), rate, first.counts().rejected());
        out.printf(
                "ours, the same again: %.1f s, changed %d, new %d%n",
                again.seconds(), again.counts().changed(), again.counts().created());
        out.printf(
                "peer: %d rows in %.1f s = %.0f per second%n",
                peer.rows(), peer.seconds(), peer.rows() / peer.seconds());
        out.printf("server's memory: heap %.0f MiB, resident %.0f MiB%n", memory[0], memory[1]);
        long touched = again.counts().changed() + again.counts().created();
        return Verdict.print(
                out,
                List.of(
                        Verdict.of(
                                "import speed",
                                rate,
                                "documents per second",
                                ">= 500",
                                rate >= GOAL_PER_SECOND),
                        Verdict.of(
                                "import memory",
                                memory[1],
                                "MiB resident at most",
                                "<= 1024",
                                memory[1] <= GOAL_MEMORY),
                        Verdict.of("import again", touched, "new revisions", "0", touched == 0)));
    }

    /// The command's output is added to what it printed before, which is left out here.
    private static Run once(ServerProcess server, Path city, int printedBefore) {
        long start = System.nanoTime();
        int exit = server.command("import", "--language", "en", city.toString());
        double seconds = (System.nanoTime() - start) / 1e9;
        String report = server.printed("import");
        if (exit == 2) {
            throw new ProvisioningException("a file was refused:\n" + report);
        }
        return new Run(seconds, Counts.of(report.substring(printedBefore)));
    }

    private static SqlitePeer.Result peer(PrintWriter out, Path work, Path city) {
        var peer = new SqlitePeer(work);
        out.printf(
                "peer: sqlite3 %s .import of the CSV files: no types, no validation, no history,%n"
                        + "      no districts, no streets, no register%n",
                peer.version());
        SqlitePeer.Result result = peer.run(tables(city));
        long rows = tables(city).stream().mapToLong(ImportBenchmark::rows).sum();
        if (result.rows() != rows) {
            throw new ProvisioningException(
                    "the peer read " + result.rows() + " rows of " + rows + ": not the same data");
        }
        return result;
    }

    /// Records of a CSV file less its header; a line end inside quotes ends none.
    private static long rows(Path file) {
        try {
            String text = Files.readString(file);
            long records = 0;
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                quoted ^= text.charAt(i) == '"';
                records += text.charAt(i) == '\n' && !quoted ? 1 : 0;
            }
            return records - 1;
        } catch (IOException e) {
            throw new ProvisioningException("cannot read " + file, e);
        }
    }

    private static List<Path> tables(Path city) {
        try (Stream<Path> files = Files.list(city)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        } catch (IOException e) {
            throw new ProvisioningException("cannot list " + city, e);
        }
    }

    private static Path fresh(Path work) {
        try (Stream<Path> old = Files.walk(work)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(work)) {
                    Files.delete(path);
                }
            }
            return work;
        } catch (IOException e) {
            throw new ProvisioningException("cannot empty " + work, e);
        }
    }
}
