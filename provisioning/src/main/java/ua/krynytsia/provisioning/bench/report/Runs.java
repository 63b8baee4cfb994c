// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.report;

import java.util.Optional;
import picocli.CommandLine.Option;

/// The option `--runs` of benchmarks that repeat a measurement, mixed into their command.
public final class Runs {
    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "how often to measure (default: as often as the figures in the README)")
    private Optional<Integer> runs = Optional.empty();

    /// @param usual where the option is not given
    public int orElse(int usual) {
        return runs.orElse(usual);
    }
}
