// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which agent is meant; the same for all commands.
final class Place {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The agent's properties file; the usual places unless told.")
    private @Nullable Path config;

    @Option(
            names = "--lang",
            defaultValue = "uk",
            paramLabel = "uk|en",
            description = "Language, uk unless told.")
    private String language = "uk";

    Optional<Path> config() {
        return Optional.ofNullable(config);
    }

    String language() {
        return language;
    }
}
