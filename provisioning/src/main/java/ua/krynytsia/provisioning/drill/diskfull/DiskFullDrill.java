// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.drill.kiosk.Residents;
import ua.krynytsia.provisioning.drill.kiosk.SmallPress;
import ua.krynytsia.provisioning.drill.report.Finding;
import ua.krynytsia.provisioning.drill.report.Planted;
import ua.krynytsia.provisioning.drill.report.Seed;

/// Fills a small disk up, to the last byte and nearly so, while a kiosk does each of the things
/// that need room: what is refused is told, what was done stays, and all goes on by itself when
/// there is room again. Last the disk takes no writes at all, and the kiosk starts on it.
@Command(
        name = "disk-full",
        mixinStandardHelpOptions = true,
        description = "a disk of 160 MiB fills up (takes root); --plant swallowed-error")
public final class DiskFullDrill implements Callable<Integer> {
    private static final String SWALLOWED_ERROR = "swallowed-error";

    @Mixin private Seed seed = new Seed();

    @Mixin private Planted planted = new Planted();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        // what fails on purpose has much to say
        System.setProperty("krynytsia.log", "OFF");
        PrintWriter out = spec.commandLine().getOut();
        RandomGenerator random = seed.random(out);
        try (SmallDisk disk = SmallDisk.mount()) {
            return run(disk, random, out);
        }
    }

    private int run(SmallDisk disk, RandomGenerator random, PrintWriter out) {
        var residents = new Residents();
        var press = new SmallPress(residents.sealKey());
        var rounds = new Rounds(disk, out);
        Path data = disk.place().resolve("data");
        try (var kiosk = new FullKiosk(data, residents, planted.is(SWALLOWED_ERROR))) {
            var editions = new EditionTrial(press);
            rounds.run(editions, kiosk);
            try (var appeals = new AppealTrial(kiosk, residents, random, accessFile())) {
                List<Trial> others =
                        List.of(
                                appeals,
                                new CertificateTrial(press.root()),
                                new SettingsTrial(),
                                new LogTrial());
                others.forEach(trial -> rounds.run(trial, kiosk));
                rounds.lookAgain(List.of(editions, appeals), kiosk);
            }
        }
        disk.turnReadOnly(true);
        try (var kiosk = new FullKiosk(data, residents, false)) {
            rounds.readOnly(kiosk, press, residents.draft(random));
        }
        disk.turnReadOnly(false);
        return new Finding("disk-full", rounds.counts(), rounds.isHeld()).print(out);
    }

    private static Path accessFile() {
        try {
            return Files.createTempDirectory("krynytsia-drill").resolve("access.json");
        } catch (IOException e) {
            throw new ProvisioningException("cannot make a folder", e);
        }
    }
}
