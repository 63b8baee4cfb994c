// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.provisioning.ProvisioningException;

/// A process and its log.
public record RunningProgram(String name, Process process, Path log) implements AutoCloseable {
    private static final int STOP_SECONDS = 10;
    private static final int LAST_WRITING_MINUTES = 2;

    static RunningProgram start(
            String name, List<String> command, Path logs, Map<String, String> environment) {
        Path log = Program.logFile(logs, name);
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new RunningProgram(name, builder.start(), log);
        } catch (IOException e) {
            throw new ProvisioningException("cannot start " + command.getFirst(), e);
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /// Asks it to end, and ends it when it does not.
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /// Asks it to end and waits for what it still writes then, such as an AOT cache.
    ///
    /// @throws ProvisioningException where `left` is not there afterwards
    public void finish(Path left) {
        process.destroy();
        process.onExit().orTimeout(LAST_WRITING_MINUTES, TimeUnit.MINUTES).join();
        if (!Files.exists(left)) {
            throw new ProvisioningException(name + " left no " + left + ":\n" + lastWords());
        }
    }

    /// As a power cut ends it: SIGKILL, no last words.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// The end of its log, for people.
    public String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    @Override
    public void close() {
        stop();
    }
}
