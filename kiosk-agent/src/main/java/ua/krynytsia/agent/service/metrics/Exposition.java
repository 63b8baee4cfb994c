// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.metrics;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Prometheus' text format 0.0.4 (prometheus.io, «Exposition formats»): families of samples, each
/// family once with its help and type, lines ended by a line feed.
final class Exposition {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Pattern LABEL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    private final Map<String, String> heads = new LinkedHashMap<>();
    private final Map<String, Set<String>> samples = new LinkedHashMap<>();

    enum Type {
        GAUGE,
        COUNTER;

        String word() {
            return this == GAUGE ? "gauge" : "counter";
        }
    }

    /// Opens a family; one without samples is left out.
    Exposition family(String name, Type type, String help) {
        if (!NAME.matcher(name).matches() || samples.containsKey(name)) {
            throw new IllegalArgumentException("not a name of its own: " + name);
        }
        String text = help.replace("\\", "\\\\").replace("\n", "\\n");
        heads.put(
                name,
                "# HELP " + name + " " + text + "\n# TYPE " + name + " " + type.word() + "\n");
        samples.put(name, new LinkedHashSet<>());
        return this;
    }

    Exposition gauge(String name, String help, double value) {
        return family(name, Type.GAUGE, help).sample(name, Map.of(), value);
    }

    /// @param labels names and values; a value may be any text
    Exposition sample(String name, Map<String, String> labels, double value) {
        Set<String> family = samples.get(name);
        if (family == null) {
            throw new IllegalArgumentException("no such family: " + name);
        }
        String pairs =
                labels.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> label(it.getKey()) + "=\"" + escaped(it.getValue()) + "\"")
                        .collect(Collectors.joining(","));
        family.add(name + (pairs.isEmpty() ? "" : "{" + pairs + "}") + " " + number(value) + "\n");
        return this;
    }

    String text() {
        var text = new StringBuilder();
        samples.forEach((name, lines) -> {
            if (!lines.isEmpty()) {
                text.append(heads.get(name));
                lines.forEach(text::append);
            }
        });
        return text.toString();
    }

    private static String label(String name) {
        if (!LABEL.matcher(name).matches()) {
            throw new IllegalArgumentException("not a label's name: " + name);
        }
        return name;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String number(double value) {
        boolean isWhole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return isWhole ? Long.toString((long) value) : Double.toString(value);
    }
}
