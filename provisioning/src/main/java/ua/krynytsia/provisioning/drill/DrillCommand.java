// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.drill.clock.ClockDrill;
import ua.krynytsia.provisioning.drill.diskfull.DiskFullDrill;
import ua.krynytsia.provisioning.drill.escape.EscapeDrill;
import ua.krynytsia.provisioning.drill.kill.KillDrill;
import ua.krynytsia.provisioning.drill.powercut.PowerCutDrill;
import ua.krynytsia.provisioning.drill.sessions.SessionsDrill;
import ua.krynytsia.provisioning.drill.unplug.UnplugDrill;

/// `provisioning/drill [NAME]`: each drill is a command of its own, named below. Exit status 0 when
/// everything held, 1 when something broke.
@Command(
        name = "drill",
        mixinStandardHelpOptions = true,
        description = "Runs one fault drill with counts; without a name, lists them.",
        subcommands = {
            ClockDrill.class,
            DiskFullDrill.class,
            EscapeDrill.class,
            KillDrill.class,
            PowerCutDrill.class,
            SessionsDrill.class,
            UnplugDrill.class
        })
public final class DrillCommand implements Callable<Integer> {
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
