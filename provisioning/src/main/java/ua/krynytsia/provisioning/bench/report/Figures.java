// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The measured values of one thing, in milliseconds.
public record Figures(String name, List<Double> millis) {
    public Figures {
        millis = List.copyOf(millis);
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("no figures for " + name);
        }
    }

    public double median() {
        double[] sorted = sorted();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// Nineteen of twenty are at most so high.
    public double p95() {
        double[] sorted = sorted();
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    public double best() {
        return sorted()[0];
    }

    public double worst() {
        return sorted()[millis.size() - 1];
    }

    private double[] sorted() {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    public static String table(List<Figures> rows) {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%-46s %4s %10s %10s %10s %10s%n",
                        "ms",
                        "n",
                        "median",
                        "p95",
                        "best",
                        "worst"));
        for (Figures row : rows) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-46s %4d %10.0f %10.0f %10.0f %10.0f%n",
                            row.name(),
                            row.millis().size(),
                            row.median(),
                            row.p95(),
                            row.best(),
                            row.worst()));
        }
        return text.toString();
    }
}
