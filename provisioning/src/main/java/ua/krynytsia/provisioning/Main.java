// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import ua.krynytsia.provisioning.bench.BenchCommand;
import ua.krynytsia.provisioning.city.DemoCityCommand;
import ua.krynytsia.provisioning.demo.DemoCommand;
import ua.krynytsia.provisioning.drill.DrillCommand;

/// The command line of this module: each command is a class of its own, named below.
@Command(
        name = "provisioning",
        mixinStandardHelpOptions = true,
        description = "Sets up, shows and tests Krynytsia.",
        subcommands = {
            DemoCommand.class,
            DemoCityCommand.class,
            BenchCommand.class,
            DrillCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// A failure of a command is one plain line, not a stack trace.
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (!(failure instanceof ProvisioningException)) {
                        throw failure;
                    }
                    line.getErr().println(failure.getMessage());
                    return line.getCommandSpec().exitCodeOnExecutionException();
                });
    }
}
