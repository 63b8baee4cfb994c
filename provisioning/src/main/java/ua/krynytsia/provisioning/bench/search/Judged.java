// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.provisioning.bench.search.labels.LabelledQuery;

/// How one engine did. Recall is the part of the expected entries that were found, precision the
/// part of the found ones that were expected; both are the mean over the queries. A query that
/// finds nothing has recall 0 and counts for no precision.
final class Judged {
    private final Map<String, List<Double>> recalls = new LinkedHashMap<>();
    private final List<Double> precisions = new ArrayList<>();
    private final Map<String, List<Double>> precisionOfKind = new LinkedHashMap<>();
    private final List<Double> millis = new ArrayList<>();

    void add(LabelledQuery query, Set<String> found) {
        var right = new TreeSet<>(found);
        right.retainAll(query.expected());
        recalls.computeIfAbsent(query.kind(), _ -> new ArrayList<>())
                .add((double) right.size() / query.expected().size());
        List<Double> ofKind = precisionOfKind.computeIfAbsent(query.kind(), _ -> new ArrayList<>());
        if (!found.isEmpty()) {
            double precision = (double) right.size() / found.size();
            precisions.add(precision);
            ofKind.add(precision);
        }
    }

    void took(double milliseconds) {
        millis.add(milliseconds);
    }

    Set<String> kinds() {
        return recalls.keySet();
    }

    int count(String kind) {
        return recalls.getOrDefault(kind, List.of()).size();
    }

    int count() {
        return recalls.values().stream().mapToInt(List::size).sum();
    }

    double recall() {
        return mean(recalls.values().stream().flatMap(Collection::stream).toList());
    }

    double recall(String kind) {
        return mean(recalls.getOrDefault(kind, List.of()));
    }

    double worstRecall() {
        return kinds().stream().mapToDouble(this::recall).min().orElse(0);
    }

    double precision() {
        return mean(precisions);
    }

    double precision(String kind) {
        return mean(precisionOfKind.getOrDefault(kind, List.of()));
    }

    /// @param share 0.5 for the median, 0.99 for the time that one of a hundred exceeds
    double millis(double share) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, (long) Math.ceil(share * sorted.length))];
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
