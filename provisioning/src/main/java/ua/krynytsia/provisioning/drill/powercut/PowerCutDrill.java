// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.powercut;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.drill.kiosk.Residents;
import ua.krynytsia.provisioning.drill.report.Finding;
import ua.krynytsia.provisioning.drill.report.Planted;
import ua.krynytsia.provisioning.drill.report.Seed;

/// Cuts the power after every step to the disk of six things a kiosk does, three times each: what
/// was not forced is lost, torn, or there in another order. The kiosk's own classes then start on
/// what is left.
@Command(
        name = "power-cut",
        mixinStandardHelpOptions = true,
        description = "the power goes after every step to the disk; --plant skipped-force")
public final class PowerCutDrill implements Callable<Integer> {
    private static final String SKIPPED_FORCE = "skipped-force";

    @Mixin private Seed seed = new Seed();

    @Mixin private Planted planted = new Planted();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        // thousands of starts on damaged disks, each of which has much to say
        System.setProperty("krynytsia.log", "OFF");
        PrintWriter out = spec.commandLine().getOut();
        RandomGenerator random = seed.random(out);
        var residents = new Residents();
        List<Scenario> scenarios =
                List.of(
                        new AcceptAppeals(residents, random),
                        ApplyEditions.further(residents),
                        new RenewCertificate(residents),
                        new ChangeConfiguration(),
                        new RotateLog(),
                        ApplyEditions.first(residents));
        out.printf("%-24s %6s %6s %8s%n", "scenario", "steps", "cuts", "broken");
        int cuts = 0;
        int broken = 0;
        for (Scenario scenario : scenarios) {
            var cutter = new Cutter(scenario, residents, planted.is(SKIPPED_FORCE));
            Cutter.Count count = cutter.cut(random.nextLong(), out);
            out.printf(
                    "%-24s %6d %6d %8d%n",
                    scenario.title(), count.steps(), count.cuts(), count.broken());
            out.flush();
            cuts += count.cuts();
            broken += count.broken();
        }
        String counts = String.format("%,d cuts, %,d of them broke something", cuts, broken);
        return new Finding("power-cut", counts, broken == 0).print(out);
    }
}
