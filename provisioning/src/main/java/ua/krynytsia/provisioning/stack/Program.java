// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.krynytsia.provisioning.ProvisioningException;

/// A program of this repository, started as a terminal or a server starts it: `java -jar`, each in
/// a process of its own, its words in a log file.
public record Program(String name, Path jar, List<String> jvmFlags) {
    public Program {
        jvmFlags = List.copyOf(jvmFlags);
    }

    /// The jar that Maven leaves in the module's `target`.
    public static Program of(String module) {
        Path jar =
                Repository.root()
                        .resolve(module)
                        .resolve("target")
                        .resolve(module + "-" + Version.OF_PROGRAMS + ".jar");
        if (!Files.exists(jar)) {
            throw new ProvisioningException(
                    jar.getFileName() + " is not built; run mvn package -DskipTests");
        }
        return new Program(module, jar, List.of());
    }

    public Program with(String... flags) {
        var all = new ArrayList<>(jvmFlags);
        all.addAll(List.of(flags));
        return new Program(name, jar, all);
    }

    public RunningProgram start(Path logs, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmFlags);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(List.of(arguments));
        return RunningProgram.start(name, command, logs, environment);
    }

    /// A program of one source file that is not part of this one, with the libraries of this jar.
    public RunningProgram startSource(
            Path source, Path logs, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmFlags);
        command.addAll(List.of("-cp", jar.resolveSibling("lib") + "/*", source.toString()));
        command.addAll(List.of(arguments));
        return RunningProgram.start("peer", command, logs, environment);
    }

    /// Runs to its end and gives its exit code.
    public int run(Path logs, String... arguments) {
        RunningProgram running = start(logs, Map.of(), arguments);
        try {
            return running.process().waitFor();
        } catch (InterruptedException e) {
            running.stop();
            Thread.currentThread().interrupt();
            throw new ProvisioningException(name + " was interrupted", e);
        }
    }

    static Path logFile(Path logs, String name) {
        try {
            Files.createDirectories(logs);
        } catch (IOException e) {
            throw new ProvisioningException("cannot make the folder for logs " + logs, e);
        }
        return logs.resolve(name + ".log");
    }
}
