// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.clock;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.drill.filing.OneForm;
import ua.krynytsia.provisioning.drill.report.Finding;
import ua.krynytsia.provisioning.drill.report.Planted;
import ua.krynytsia.provisioning.drill.report.Seed;
import ua.krynytsia.provisioning.stack.AdminApi;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Repository;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.provisioning.stack.Stack;

/// A real agent under a wall clock that says 1970, then ten years ahead, each time from its start,
/// then jumps while it runs, and comes right at last; the server's clock is right throughout. Each
/// time the kiosk must show its content, take an appeal and deliver it. At the end the server's
/// database says what came, how it was dated and how many certificates the kiosk was given.
///
/// `--plant wall-clock` writes into the agent's record of trusted time, before each start, what the
/// wall clock says, as an agent that believed it would have done.
@Command(
        name = "clock",
        mixinStandardHelpOptions = true,
        description = "1970, ten years ahead, jumps: content shown, every appeal once, no renewals")
public final class ClockDrill implements Callable<Integer> {
    private static final String WALL_CLOCK = "wall-clock";
    private static final Duration TEN_YEARS = Duration.ofDays(3652);
    private static final Duration DELIVERY = Duration.ofSeconds(90);

    @Mixin private Seed seed = new Seed();

    @Mixin private Planted planted = new Planted();

    @Option(
            names = "--jumps",
            paramLabel = "N",
            defaultValue = "12",
            description = "how often the clock jumps while the agent runs (default: 12)")
    private int jumps;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "keep what it makes here (default: provisioning/run/drill-clock)")
    private Optional<Path> work = Optional.empty();

    @Spec private CommandSpec spec = CommandSpec.create();

    private int receipts;
    private int refused;
    private int blank;
    private int late;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RandomGenerator random = seed.random(out);
        Path folder = emptied(folder());
        try (var server = ServerProcess.prepare(folder, ServerProcess.Ports.FREE)) {
            server.start();
            require(server.api().importFile(OneForm.bundle(folder)));
            require(server.api().publish());
            var clock = new WrongClock(folder.resolve("clock"));
            try (var kiosk = new ClockedKiosk(folder, server.ticket(Stack.KIOSK), clock)) {
                kiosk.restart();
                kiosk.awaitEdition();
                mistake(new Scene(kiosk, clock, server, out), random);
            }
        }
        return finding(Ledger.read(folder.resolve("server"))).print(out);
    }

    private record Scene(
            ClockedKiosk kiosk, WrongClock clock, ServerProcess server, PrintWriter out) {}

    private void mistake(Scene scene, RandomGenerator random) {
        begin(scene, "the right time", Duration.ZERO, random);
        scene.clock().nineteenSeventy();
        scene.kiosk().restart();
        serve(scene, "1970 from the start", random);
        begin(scene, "ten years ahead from the start", TEN_YEARS, random);
        for (int jump = 1; jump <= jumps; jump++) {
            Duration by = Duration.ofSeconds(random.nextLong(-TEN_YEARS.toSeconds(), 315_532_800));
            scene.clock().off(by);
            serve(scene, "a jump to " + by.toDays() + " days off", random);
        }
        begin(scene, "the right time again", Duration.ZERO, random);
    }

    private void begin(Scene scene, String what, Duration off, RandomGenerator random) {
        scene.clock().off(off);
        scene.kiosk().close();
        plant(scene, off);
        scene.kiosk().restart();
        serve(scene, what, random);
    }

    private void plant(Scene scene, Duration off) {
        if (!planted.is(WALL_CLOCK)) {
            return;
        }
        Instant said = InstantSource.system().instant().plus(off);
        Path record = scene.kiosk().data().resolve("time").resolve("trusted");
        try {
            Files.createDirectories(record.getParent());
            Files.writeString(record, said.toString());
        } catch (IOException e) {
            throw new ProvisioningException("cannot write " + record, e);
        }
    }

    private void serve(Scene scene, String what, RandomGenerator random) {
        if (!scene.kiosk().isServing()) {
            blank++;
        }
        var id = new UUID(random.nextLong(), random.nextLong());
        if (scene.kiosk().submit(OneForm.appeal(receipts + refused + 1, id)).isPresent()) {
            receipts++;
        } else {
            refused++;
        }
        boolean isDelivered = isDelivered(scene.server().api());
        late += isDelivered ? 0 : 1;
        scene.out().printf("%s: %s%n", what, isDelivered ? "delivered" : "not delivered");
        scene.out().flush();
    }

    private boolean isDelivered(AdminApi api) {
        try {
            Patience.until(
                    "the appeal on the server",
                    DELIVERY,
                    () -> api.appeals().body().path("count").asInt() >= receipts);
            return true;
        } catch (ProvisioningException _) {
            return false;
        }
    }

    private Finding finding(Ledger ledger) {
        String words =
                String.format(
                        Locale.ROOT,
                        "%,d receipts under wrong clocks, %,d refused, %,d times nothing shown,"
                                + " %,d delivered late; %s",
                        receipts,
                        refused,
                        blank,
                        late,
                        ledger.words());
        boolean isHeld = refused + blank + late == 0 && ledger.isHeld(receipts);
        return new Finding("clock", words, isHeld);
    }

    private static void require(AdminApi.Answer answer) {
        if (!answer.isFine()) {
            throw new ProvisioningException("the server answered " + answer);
        }
    }

    private Path folder() {
        return work.orElseGet(() -> Repository.root().resolve("provisioning/run/drill-clock"))
                .toAbsolutePath();
    }

    private static Path emptied(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProvisioningException("cannot empty the folder " + folder, e);
        }
    }
}
