// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Repository;

/// The option `--work` of every benchmark, mixed into its command.
public final class WorkFolder {
    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "keep what it makes here (default: provisioning/run/bench-NAME)")
    private Optional<Path> work = Optional.empty();

    /// Makes the folder.
    public Path of(String benchmark) {
        Path folder =
                work.orElseGet(
                        () -> Repository.root().resolve("provisioning/run/bench-" + benchmark));
        try {
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException e) {
            throw new ProvisioningException("cannot make the folder " + folder, e);
        }
    }
}
