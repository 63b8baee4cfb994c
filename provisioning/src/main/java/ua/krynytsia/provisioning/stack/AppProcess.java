// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.krynytsia.provisioning.ProvisioningException;

/// The resident's screen, in a process of its own, on some display.
public final class AppProcess implements AutoCloseable {
    /// As a terminal with two processors and no GPU starts it. Only the quick compiler: the
    /// thorough one competes with the start for the same two processors (`bench cold-start`), and
    /// what is hot on the screen is native code.
    private static final List<String> FLAGS =
            List.of(
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:SoftRefLRUPolicyMSPerMB=1",
                    "-Djava.awt.headless=true",
                    "-Dprism.order=sw",
                    "-Dprism.cacheLayoutSize=0");

    private final Program program;
    private final Path work;
    private final Path agentAccess;
    private @Nullable RunningProgram running;
    private Supplier<RunningProgram> again =
            () -> {
                throw new ProvisioningException("the screen was not started");
            };

    /// @param jvmFlags further flags, such as an AOT cache
    public AppProcess(Path work, Path agentAccess, String... jvmFlags) {
        var flags = new ArrayList<>(FLAGS);
        flags.addAll(List.of(jvmFlags));
        this.program = Program.of("kiosk-app").with(flags.toArray(String[]::new));
        this.work = work;
        this.agentAccess = agentAccess;
    }

    public Path layoutLog() {
        return work.resolve("layout.jsonl");
    }

    /// @param environment names the display
    /// @param options of the app's command line
    public void start(Map<String, String> environment, String... options) {
        try {
            Files.deleteIfExists(layoutLog());
        } catch (IOException e) {
            throw new ProvisioningException("cannot delete " + layoutLog(), e);
        }
        var words =
                new ArrayList<>(
                        List.of(
                                "--agent-access",
                                agentAccess.toString(),
                                "--layout-log",
                                layoutLog().toString()));
        words.addAll(List.of(options));
        again = () -> program.start(work, environment, words.toArray(String[]::new));
        running = again.get();
    }

    /// The same once more, as when it was started last.
    public void restart() {
        process().stop();
        running = again.get();
    }

    public RunningProgram process() {
        if (running == null) {
            throw new ProvisioningException("the screen was not started");
        }
        return running;
    }

    @Override
    public void close() {
        if (running != null) {
            running.stop();
        }
    }
}
