// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench;

import java.io.PrintWriter;
import java.nio.file.Path;

/// One benchmark: measures, prints a table of medians and, last, one line with its figure.
interface Benchmark {
    String name();

    /// What is measured, in one line.
    String summary();

    /// @param work a folder for everything it makes
    Verdict run(Path work, PrintWriter out);

    /// The figure against its goal.
    ///
    /// @param unit of both
    record Verdict(double figure, String unit, String goal, boolean isMet) {}
}
