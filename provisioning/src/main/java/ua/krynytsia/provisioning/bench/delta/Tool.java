// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.delta;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.provisioning.ProvisioningException;

/// A peer's program, run to its end or, as a daemon, until it is closed.
record Tool(Process process) implements AutoCloseable {
    private static final int STOP_SECONDS = 5;

    /// @return what it printed, without the last line's end
    static String run(Path folder, String... command) {
        try {
            Process process = builder(folder, command).start();
            String printed =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new ProvisioningException(String.join(" ", command) + " failed:\n" + printed);
            }
            return printed.strip();
        } catch (IOException e) {
            throw new ProvisioningException("cannot run " + command[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException(command[0] + " was interrupted", e);
        }
    }

    static String firstLine(Path folder, String... command) {
        return run(folder, command).lines().findFirst().orElse("");
    }

    static Tool daemon(Path folder, String... command) {
        try {
            return new Tool(
                    builder(folder, command)
                            .redirectOutput(folder.resolve("daemon.log").toFile())
                            .start());
        } catch (IOException e) {
            throw new ProvisioningException("cannot start " + command[0], e);
        }
    }

    private static ProcessBuilder builder(Path folder, String... command) {
        var builder =
                new ProcessBuilder(List.of(command))
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("HOME", folder.toString());
        return builder;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
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
}
