// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Repository;

/// `provisioning/bench [NAME]`. Exit status 0 when the goal is met, 1 when it is missed.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Runs one benchmark beside its peers; without a name, lists them.")
public final class BenchCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "which one")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "keep what it makes here (default: provisioning/run/bench-NAME)")
    private Optional<Path> work = Optional.empty();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "how often to measure (default: 20)",
            defaultValue = "20")
    private int runs = 20;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Benchmark> all = List.of(new PublishBenchmark(runs), new ColdStartBenchmark(runs));
        if (name.isEmpty()) {
            all.forEach(b -> out.printf("%-12s %s%n", b.name(), b.summary()));
            return 0;
        }
        Benchmark chosen =
                all.stream()
                        .filter(benchmark -> benchmark.name().equals(name.get()))
                        .findFirst()
                        .orElseThrow(() ->
                                new ProvisioningException(
                                        "no benchmark '"
                                                + name.get()
                                                + "'; without a name they are listed"));
        Benchmark.Verdict verdict = chosen.run(folder(chosen), out);
        out.printf(
                Locale.ROOT,
                "bench %s: %.0f %s, goal %s, %s%n",
                chosen.name(),
                verdict.figure(),
                verdict.unit(),
                verdict.goal(),
                verdict.isMet() ? "met" : "missed");
        out.flush();
        return verdict.isMet() ? 0 : 1;
    }

    private Path folder(Benchmark chosen) {
        Path folder =
                work.orElseGet(
                        () -> Repository.root().resolve("provisioning/run/bench-" + chosen.name()));
        try {
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException e) {
            throw new ProvisioningException("cannot make the folder " + folder, e);
        }
    }
}
