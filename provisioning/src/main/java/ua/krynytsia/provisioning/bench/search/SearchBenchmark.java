// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.bench.report.Verdict;
import ua.krynytsia.provisioning.bench.report.WorkFolder;
import ua.krynytsia.provisioning.bench.search.labels.LabelledQuery;
import ua.krynytsia.provisioning.bench.search.labels.Published;
import ua.krynytsia.provisioning.bench.search.labels.QueryFile;
import ua.krynytsia.provisioning.bench.search.labels.QueryMaker;
import ua.krynytsia.provisioning.bench.search.labels.Tokens;

/// Recall, precision and latency of the kiosk's search, at the loopback port of a real agent that
/// took the edition from a real server, beside SQLite FTS5 and PostgreSQL on the same entries.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "how well and how fast entries are found, beside SQLite and PostgreSQL",
        footer = {
            "",
            "The file of queries: UTF-8, one query a line, three columns parted by tabs (by commas"
                    + " in a file named .csv): kind, query, expected. Expected is one entry or"
                    + " several parted by |, each by its key resource/id or by its whole Ukrainian"
                    + " name, which means every entry of that name. Empty lines, lines that begin"
                    + " with # and a first line that begins with 'kind' are left out.",
            "",
            "The folder of data: files as the central server imports them (CSV, XLSX, GeoJSON; with"
                    + " city.json and imports.json it is a whole city). The key of an entry is in"
                    + " queries.tsv of the work folder, where the queries asked are written.",
            "",
            "Recall and precision are means over the queries. Precision counts the answer proper,"
                    + " not the entries shown below it under 'also mentioned'."
        })
public final class SearchBenchmark implements Callable<Integer> {
    private static final double RECALL = 0.97;
    private static final double RECALL_OF_KIND = 0.95;
    private static final double PRECISION = 0.9;
    private static final double P99_MILLIS = 10;
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;
    private static final int CONTROLS = 200;

    @Mixin private WorkFolder folder = new WorkFolder();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "import this folder instead of the full demo city")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = "ask these queries instead of generated ones")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "of the generated queries (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--each",
            paramLabel = "N",
            defaultValue = "60",
            description = "generated queries of each kind (default: ${DEFAULT-VALUE})")
    private int each;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path work = folder.of("search");
        try (var kiosk = SearchedKiosk.start(work, data)) {
            Published published = Published.of(kiosk.agent().data(), Clock.systemUTC().instant());
            out.printf("%d entries%n", published.items().size());
            List<LabelledQuery> queries =
                    file.map(path -> QueryFile.read(path, published))
                            .orElseGet(() -> new QueryMaker(published, seed).make(each));
            QueryFile.write(work.resolve("queries.tsv"), queries);
            out.printf("%d queries, in %s%n", queries.size(), work.resolve("queries.tsv"));
            out.flush();
            return Verdict.print(out, run(kiosk, published, queries, out));
        }
    }

    private static List<Verdict> run(
            SearchedKiosk kiosk,
            Published published,
            List<LabelledQuery> queries,
            PrintWriter out) {
        try (Engine own = new AgentEngine(kiosk.agent());
                Engine sqlite = new SqliteEngine(kiosk.work().resolve("peer.sqlite"), published);
                Engine postgres = new PostgresEngine(published)) {
            int controls = compare(published, own, sqlite, postgres);
            out.printf("on %d plain words nothing is missed that a peer finds by name%n", controls);
            Judged judged = judge(own, queries, kiosk.work().resolve("wrong.tsv"));
            Judged bySqlite = judge(sqlite, queries, kiosk.work().resolve("wrong-sqlite.tsv"));
            Judged byPostgres =
                    judge(postgres, queries, kiosk.work().resolve("wrong-postgres.tsv"));
            kinds(judged, bySqlite, byPostgres, out);
            line(own, judged, out);
            line(sqlite, bySqlite, out);
            line(postgres, byPostgres, out);
            out.println(kiosk.memory());
            return verdicts(judged);
        }
    }

    private static List<Verdict> verdicts(Judged judged) {
        return List.of(
                Verdict.of(
                                "search recall",
                                judged.recall(),
                                "of " + judged.count() + " queries",
                                ">= 0.97",
                                judged.recall() >= RECALL)
                        .withDecimals(3),
                Verdict.of(
                                "search recall-of-worst-kind",
                                judged.worstRecall(),
                                "of " + judged.kinds().size() + " kinds",
                                ">= 0.95",
                                judged.worstRecall() >= RECALL_OF_KIND)
                        .withDecimals(3),
                Verdict.of(
                                "search precision",
                                judged.precision(),
                                "of " + judged.count() + " queries",
                                ">= 0.9",
                                judged.precision() >= PRECISION)
                        .withDecimals(3),
                Verdict.of(
                                "search latency",
                                judged.millis(0.99),
                                "ms p99",
                                "<= 10 ms",
                                judged.millis(0.99) <= P99_MILLIS)
                        .withDecimals(1));
    }

    /// On words as they stand in names all must agree: whatever a peer finds by its name, the kiosk
    /// finds.
    ///
    /// @return how many words
    private static int compare(Published published, Engine own, Engine... peers) {
        var words = new TreeSet<String>();
        int step = Math.max(1, published.items().size() / CONTROLS);
        for (int i = 0; i < published.items().size(); i += step) {
            Tokens.of(published.items().get(i).name()).stream()
                    .filter(word -> word.length() > 3 && !word.contains("'"))
                    .findFirst()
                    .ifPresent(words::add);
        }
        for (String word : words) {
            Set<String> found = own.find(word);
            for (Engine peer : peers) {
                var missed = new TreeSet<>(peer.find(word));
                missed.removeAll(found);
                if (!missed.isEmpty()) {
                    throw new ProvisioningException(
                            peer.name()
                                    + " finds for '"
                                    + word
                                    + "' what the kiosk misses: "
                                    + missed);
                }
            }
        }
        return words.size();
    }

    private static Judged judge(Engine engine, List<LabelledQuery> queries, Path wrong) {
        var judged = new Judged();
        var lines = new ArrayList<String>();
        for (LabelledQuery query : queries) {
            Set<String> found = engine.find(query.text());
            judged.add(query, found);
            var right = new TreeSet<>(found);
            right.retainAll(query.expected());
            if (right.size() < query.expected().size() || right.size() < found.size()) {
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "%s\t%s\texpected %d\tfound %d\tright %d\te.g. %s",
                                query.kind(),
                                query.text(),
                                query.expected().size(),
                                found.size(),
                                right.size(),
                                query.expected().iterator().next()));
            }
        }
        QueryFile.lines(wrong, lines);
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (LabelledQuery query : queries) {
                long start = System.nanoTime();
                engine.ask(query.text());
                if (round >= 0) {
                    judged.took((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return judged;
    }

    private static void kinds(Judged own, Judged sqlite, Judged postgres, PrintWriter out) {
        out.printf(
                "%-16s %5s | %7s %9s | %7s %9s | %7s %9s%n",
                "kind", "n", "recall", "precision", "SQLite", "", "Postgres", "");
        for (String kind : own.kinds()) {
            out.printf(
                    Locale.ROOT,
                    "%-16s %5d | %7.3f %9.3f | %7.3f %9.3f | %7.3f %9.3f%n",
                    kind,
                    own.count(kind),
                    own.recall(kind),
                    own.precision(kind),
                    sqlite.recall(kind),
                    sqlite.precision(kind),
                    postgres.recall(kind),
                    postgres.precision(kind));
        }
    }

    private static void line(Engine engine, Judged judged, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-52s recall %.3f  precision %.3f  p50 %.2f ms  p99 %.2f ms%n",
                engine.name(),
                judged.recall(),
                judged.precision(),
                judged.millis(0.5),
                judged.millis(0.99));
    }
}
