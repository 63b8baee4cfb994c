// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.server.exchange.source.ColumnName;

/// Where a sheet names its columns. Titles above it are passed over; a name merged over several
/// columns stands before the names below it: «Адреса: вулиця», «Адреса: будинок».
///
/// @param names of the columns from the first to the last named one
/// @param first column of them, from 0
/// @param bottom the last row of the header
record Header(List<String> names, int first, long top, long bottom) {
    static final int MOST_ROWS = 20;

    private static final int DEEPEST = 5;
    private static final int LEAST_NUMBERED = 3;

    Header {
        names = List.copyOf(names);
    }

    /// @param head the first rows of the sheet that are not blank
    static Optional<Header> of(List<SheetRow> head, List<Merged> merged) {
        int widest = head.stream().mapToInt(row -> span(row, merged)).max().orElse(0);
        return head.stream()
                .filter(row -> row.cells().size() >= 2 && span(row, merged) * 2 >= widest)
                .findFirst()
                .map(row -> below(row, head, merged));
    }

    /// How many columns a row fills, those of merged cells counted.
    private static int span(SheetRow row, List<Merged> merged) {
        return row.cells().keySet().stream()
                .mapToInt(column ->
                        merged.stream()
                                .filter(range -> range.holds(row.number(), column))
                                .mapToInt(range -> range.right() - range.left() + 1)
                                .findFirst()
                                .orElse(1))
                .sum();
    }

    private static Header below(SheetRow first, List<SheetRow> head, List<Merged> merged) {
        long top = first.number();
        List<Merged> own = merged.stream().filter(range -> range.top() == top).toList();
        long bottom = own.stream().mapToLong(Merged::bottom).max().orElse(top);
        if (own.stream().anyMatch(range -> range.right() > range.left())) {
            bottom = Math.max(bottom, top + 1);
        }
        long last = Math.min(bottom, top + DEEPEST - 1);
        List<SheetRow> rows =
                head.stream().filter(row -> row.number() >= top && row.number() <= last).toList();
        var columns = new TreeMap<Integer, List<String>>();
        for (SheetRow row : rows) {
            filled(row, merged)
                    .forEach((column, name) -> {
                        List<String> parts =
                                columns.computeIfAbsent(column, _ -> new ArrayList<>());
                        if (parts.isEmpty() || !parts.getLast().equals(name)) {
                            parts.add(name);
                        }
                    });
        }
        return named(columns, top, last);
    }

    private static Map<Integer, String> filled(SheetRow row, List<Merged> merged) {
        Map<Integer, String> filled = new LinkedHashMap<>();
        row.cells().forEach((column, name) -> filled.put(column, ColumnName.of(name)));
        for (Map.Entry<Integer, String> cell : row.cells().entrySet()) {
            merged.stream()
                    .filter(range -> range.holds(row.number(), cell.getKey()))
                    .forEach(range -> {
                        for (int i = range.left(); i <= range.right(); i++) {
                            filled.putIfAbsent(i, ColumnName.of(cell.getValue()));
                        }
                    });
        }
        return filled;
    }

    private static Header named(TreeMap<Integer, List<String>> columns, long top, long bottom) {
        var names = new ArrayList<String>();
        Map<String, Integer> counts = new HashMap<>();
        int first = columns.firstKey();
        for (int column = first; column <= columns.lastKey(); column++) {
            String name = String.join(": ", columns.getOrDefault(column, List.of()));
            if (name.isBlank()) {
                name = "стовпець " + Merged.letters(column);
            }
            int times = counts.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return new Header(names, first, top, bottom);
    }

    /// Whether a row counts the columns: 1, 2, 3, as tables of official papers do.
    boolean isNumbering(SheetRow row) {
        return row.number() <= bottom + 2
                && row.cells().size() >= LEAST_NUMBERED
                && row.cells().entrySet().stream()
                        .allMatch(cell ->
                                cell.getValue()
                                        .equals(Integer.toString(cell.getKey() - first + 1)));
    }
}
