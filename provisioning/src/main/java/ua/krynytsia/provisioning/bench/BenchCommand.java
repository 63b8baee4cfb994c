// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.bench.agent.AgentBenchmark;
import ua.krynytsia.provisioning.bench.delta.DeltaBenchmark;
import ua.krynytsia.provisioning.bench.editors.EditorsBenchmark;
import ua.krynytsia.provisioning.bench.exchange.ImportBenchmark;
import ua.krynytsia.provisioning.bench.screen.ColdStartBenchmark;
import ua.krynytsia.provisioning.bench.screen.PublishBenchmark;
import ua.krynytsia.provisioning.bench.screen.ScreenBenchmark;
import ua.krynytsia.provisioning.bench.search.SearchBenchmark;
import ua.krynytsia.provisioning.bench.taps.TapsBenchmark;

/// `provisioning/bench [NAME]`: each benchmark is a command of its own, named below. Exit status 0
/// when all of its goals are met, 1 when one is missed.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Runs one benchmark beside its peers; without a name, lists them.",
        subcommands = {
            AgentBenchmark.class,
            PublishBenchmark.class,
            ColdStartBenchmark.class,
            DeltaBenchmark.class,
            EditorsBenchmark.class,
            ImportBenchmark.class,
            ScreenBenchmark.class,
            SearchBenchmark.class,
            TapsBenchmark.class
        })
public final class BenchCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        spec.subcommands().forEach((name, line) -> out.printf("%-12s %s%n", name, summary(line)));
        out.flush();
        return 0;
    }

    private static String summary(CommandLine line) {
        return String.join(" ", line.getCommandSpec().usageMessage().description());
    }
}
