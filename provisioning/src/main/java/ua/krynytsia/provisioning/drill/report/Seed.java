// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.report;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Option;

/// The option `--seed` of every drill, mixed into its command: the same seed makes the same faults.
public final class Seed {
    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "what chance begins with (default: another one each time, printed)")
    private Optional<Long> seed = Optional.empty();

    /// Prints the seed that this run uses.
    public RandomGenerator random(PrintWriter out) {
        long used = seed.orElseGet(() -> new SplittableRandom().nextLong(1, 1_000_000_000));
        out.println("seed " + used);
        out.flush();
        return new SplittableRandom(used);
    }
}
