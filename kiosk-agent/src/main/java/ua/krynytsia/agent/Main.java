// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import ua.krynytsia.agent.service.command.BundleCommand;
import ua.krynytsia.agent.service.command.DoctorCommand;
import ua.krynytsia.agent.service.command.SetPinCommand;
import ua.krynytsia.agent.supervise.Sleeper;

/// The program. `--help` tells the rest.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var offline = new OfflineAgent();
        return new CommandLine(new RunCommand())
                .addSubcommand(new DoctorCommand(offline))
                .addSubcommand(new SetPinCommand(offline, Sleeper.REAL))
                .addSubcommand(new BundleCommand(offline))
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (!(failure instanceof AgentException)) {
                        throw failure;
                    }
                    line.getErr().println(failure.getMessage());
                    return line.getCommandSpec().exitCodeOnExecutionException();
                });
    }
}
