// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kill;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
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
import ua.krynytsia.provisioning.stack.Repository;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// Residents file appeals by the agent's loopback port while the agent, and seldomer the server,
/// are killed with SIGKILL and started again. At the end the server's database, opened after the
/// server stopped, and the files of both disks say what became of them: each appeal once, each
/// receipt good, no gap in the sequence.
@Command(
        name = "kill",
        mixinStandardHelpOptions = true,
        description = "kill -9 of agent and server during delivery: every appeal arrives, once")
public final class KillDrill implements Callable<Integer> {
    private static final String DOUBLED_SEND = "doubled-send";
    private static final int RESIDENTS = 3;
    private static final int SERVERS_SHARE = 5;
    private static final int EVERY_DOUBLED = 50;
    private static final double NANOS = 1e9;

    @Mixin private Seed seed = new Seed();

    @Mixin private Planted planted = new Planted();

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "500",
            description = "how many in all, every fifth of the server (default: 500)")
    private int kills;

    @Option(
            names = "--appeals",
            paramLabel = "N",
            defaultValue = "10000",
            description = "how many are filed meanwhile (default: 10000)")
    private int appeals;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "keep what it makes here (default: provisioning/run/drill-kill)")
    private Optional<Path> work = Optional.empty();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Map<Integer, SubmittedReceipt> receipts = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RandomGenerator random = seed.random(out);
        Path folder = folder();
        long began = System.nanoTime();
        var pace = new Pace(kills, appeals);
        try (Grounds grounds = Grounds.prepare(folder)) {
            out.println(grounds.starts());
            out.flush();
            deliver(grounds, pace, random);
            pace.requireGoing();
            grounds.awaitDelivered();
        }
        return finding(folder, pace, (System.nanoTime() - began) / NANOS).print(out);
    }

    private void deliver(Grounds grounds, Pace pace, RandomGenerator random) {
        int ofServer = kills / SERVERS_SHARE;
        var drafts = new UUID(random.nextLong(), random.nextLong());
        var agents =
                new Killer(grounds.agentVictim(), pace, new SplittableRandom(random.nextLong()));
        var servers =
                new Killer(grounds.serverVictim(), pace, new SplittableRandom(random.nextLong()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < RESIDENTS; i++) {
                var resident = new Resident(grounds.accessFile(), pace);
                threads.execute(() -> guarded(pace, () -> file(resident, pace, drafts)));
            }
            threads.execute(() -> guarded(pace, () -> agents.kill(kills - ofServer)));
            threads.execute(() -> guarded(pace, () -> servers.kill(ofServer)));
        }
    }

    private static void guarded(Pace pace, Runnable part) {
        try {
            part.run();
        } catch (ProvisioningException e) {
            pace.failed(e);
        }
    }

    private void file(Resident resident, Pace pace, UUID drafts) {
        for (int i = next.getAndIncrement(); i < appeals; i = next.getAndIncrement()) {
            pace.awaitTurnToFile(i);
            receipts.put(i, resident.file(OneForm.appeal(i, draft(drafts, "once " + i))));
            if (planted.is(DOUBLED_SEND) && i % EVERY_DOUBLED == 0) {
                resident.file(OneForm.appeal(i, draft(drafts, "again " + i)));
            }
            pace.oneFiled();
        }
    }

    private static UUID draft(UUID drafts, String name) {
        return UUID.nameUUIDFromBytes((drafts + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    private Finding finding(Path folder, Pace pace, double seconds) {
        Path server = folder.resolve("server");
        Disks disks = Disks.of(folder.resolve("agent"), server);
        Reckoning reckoning = Reckoning.of(Row.listAll(server), receipts, Row.key(server, "pins"));
        String words =
                String.format(
                        Locale.ROOT,
                        "%,d kills in %.0f s, %,d appeals filed, %,d receipts, %s",
                        pace.killed(),
                        seconds,
                        appeals,
                        receipts.size(),
                        reckoning.words(disks));
        boolean isHeld = receipts.size() == appeals && reckoning.isHeld(appeals, disks);
        return new Finding("kill", words, isHeld);
    }

    private Path folder() {
        Path folder =
                work.orElseGet(() -> Repository.root().resolve("provisioning/run/drill-kill"));
        try {
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException e) {
            throw new ProvisioningException("cannot make the folder " + folder, e);
        }
    }
}
