// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// A figure against its aim; a benchmark has one per aim.
///
/// @param benchmark its name, with the aim's own behind it where there are several
/// @param unit of figure and goal
/// @param decimals how many are worth printing
public record Verdict(
        String benchmark, double figure, int decimals, String unit, String goal, boolean isMet) {
    public static Verdict of(
            String benchmark, double figure, String unit, String goal, boolean isMet) {
        return new Verdict(benchmark, figure, 0, unit, goal, isMet);
    }

    public Verdict withDecimals(int count) {
        return new Verdict(benchmark, figure, count, unit, goal, isMet);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "bench %s: %." + decimals + "f %s, goal %s, %s",
                benchmark,
                figure,
                unit,
                goal,
                isMet ? "met" : "missed");
    }

    /// Prints one line per aim, as the last lines of the benchmark.
    ///
    /// @return the exit status: 0 when all are met
    public static int print(PrintWriter out, List<Verdict> verdicts) {
        verdicts.forEach(out::println);
        out.flush();
        return verdicts.stream().allMatch(Verdict::isMet) ? 0 : 1;
    }
}
