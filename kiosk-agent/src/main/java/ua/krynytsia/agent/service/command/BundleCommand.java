// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.bundle.BundleCollector;
import ua.krynytsia.agent.service.bundle.BundlePart;
import ua.krynytsia.agent.service.bundle.Journal;
import ua.krynytsia.agent.service.bundle.Redaction;
import ua.krynytsia.agent.service.bundle.StorageListing;
import ua.krynytsia.wire.local.LocalPaths;

/// Writes the support bundle to a file: the running agent's, or without it what can be collected
/// from outside.
@Command(
        name = "support-bundle",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 64,
        exitCodeOnExecutionException = 70,
        description = {
            "Збирає звіт підтримки без особистого й таємного.",
            "Collects a support bundle without anything personal or secret.",
            "Exit code: 0 written, 2 not written, 3 written, but the agent does not run."
        })
public final class BundleCommand implements Callable<Integer> {
    private static final int NOT_WRITTEN = 2;
    private static final int NOT_RUNNING = 3;

    private final Offline offline;
    @Mixin private Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "The zip file to write.")
    private @Nullable Path file;

    @Spec private @Nullable CommandSpec spec;

    public BundleCommand(Offline offline) {
        this.offline = offline;
    }

    @Override
    public Integer call() {
        if (file == null || spec == null) {
            throw new AgentException("picocli fills this in");
        }
        Offline.Settings settings = offline.settings(place.config());
        Words words = Words.in(place.language());
        PrintWriter out = spec.commandLine().getOut();
        Optional<byte[]> running = new RunningAgent(settings.run()).get(LocalPaths.SERVICE_BUNDLE);
        byte[] zip = running.orElseGet(() -> collected(settings));
        try {
            Files.write(file, zip);
        } catch (IOException e) {
            out.println(words.say("Не вдалося записати ", "Cannot write ") + file);
            out.flush();
            return NOT_WRITTEN;
        }
        out.println(words.say("Звіт: ", "The bundle: ") + file + ", " + zip.length + " B");
        out.flush();
        return running.isPresent() ? 0 : NOT_RUNNING;
    }

    private static byte[] collected(Offline.Settings settings) {
        return new BundleCollector(
                        List.of(
                                new BundlePart(
                                        "status.txt", () -> "krynytsia-agent: not running\n"),
                                new BundlePart(
                                        "settings.txt", () -> Redaction.settings(settings.given())),
                                new BundlePart(
                                        "storage.txt", () -> StorageListing.of(settings.data())),
                                new BundlePart("journal.txt", Journal::redacted)))
                .collect();
    }
}
