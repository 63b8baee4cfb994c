// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ua.krynytsia.provisioning.city.plan.ResourcePlan;

/// Rows as CSV by RFC 4180: commas, CRLF, quotes where they are needed.
public final class CsvText {
    private CsvText() {}

    public static String of(ResourcePlan plan, List<Row> rows) {
        var header = new ArrayList<String>();
        header.add(ResourcePlan.CODE);
        header.addAll(plan.header());
        if (plan.hasPoint()) {
            header.add(ResourcePlan.LATITUDE);
            header.add(ResourcePlan.LONGITUDE);
        }
        var text = new StringBuilder(line(header));
        for (Row row : rows) {
            var cells = new ArrayList<String>();
            cells.add(row.code());
            cells.addAll(row.cells().values());
            row.point()
                    .ifPresent(point -> {
                        cells.add(Double.toString(point.latitude()));
                        cells.add(Double.toString(point.longitude()));
                    });
            text.append(line(cells));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
