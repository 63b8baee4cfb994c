// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.taps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Stack;

/// What is true in the city of this run, out of the tables it was imported from, not out of the
/// program under test: the right answers.
final class Facts {
    private static final double KM_PER_DEGREE = 111.195;

    private final Path city;

    /// One line of a table, by the names of its columns.
    record Row(Map<String, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        /// Nothing where there is no such column.
        String of(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    Facts(Path city) {
        this.city = city;
    }

    /// The pharmacy nearest to this kiosk, as the crow flies.
    Row nearestPharmacy() {
        Row kiosk = first("terminals", row -> row.of("Код").equals(kioskId()));
        return rows("pharmacies").stream()
                .filter(row -> !row.of("Широта").isBlank())
                .min(Comparator.comparingDouble(row -> kilometres(kiosk, row)))
                .orElseThrow();
    }

    /// A service whose result is a passport for a child.
    Row passportForAChild() {
        return first(
                "services",
                row -> row.of("Послуга").matches("(?i).*закордонного паспорта дитин.*до 12.*"));
    }

    Row deputyForHousing() {
        return first(
                "receptions",
                row -> row.of("Посада").startsWith("Заступник міського голови з питань житл"));
    }

    /// A building as good as any other.
    Row building() {
        return first("buildings", row -> row.of("Вода").contains("Водоканал"));
    }

    private static String kioskId() {
        return Stack.KIOSK.value();
    }

    private Row first(String table, Predicate<Row> wanted) {
        return rows(table).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() ->
                        new ProvisioningException("the city's " + table + " lack what is sought"));
    }

    private List<Row> rows(String table) {
        try {
            List<List<String>> lines = cells(Files.readString(city.resolve(table + ".csv")));
            return lines.stream().skip(1).map(line -> named(lines.getFirst(), line)).toList();
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the city's " + table, e);
        }
    }

    private static Row named(List<String> names, List<String> cells) {
        var row = new TreeMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return new Row(row);
    }

    /// RFC 4180: cells in quotes may hold commas, line ends and doubled quotes.
    static List<List<String>> cells(String csv) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean isQuoted = false;
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        for (char letter : text.toCharArray()) {
            if (letter == '"') {
                isQuoted = !isQuoted;
                cell.append(isQuoted && !cell.isEmpty() ? "\"" : "");
            } else if (letter == ',' && !isQuoted) {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (letter == '\n' && !isQuoted) {
                line.add(cell.toString().stripTrailing());
                lines.add(List.copyOf(line));
                line.clear();
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        return lines;
    }

    private static double kilometres(Row one, Row other) {
        double north = degrees(one, "Широта") - degrees(other, "Широта");
        double east = degrees(one, "Довгота") - degrees(other, "Довгота");
        double squeezed = east * Math.cos(Math.toRadians(degrees(one, "Широта")));
        return Math.hypot(north, squeezed) * KM_PER_DEGREE;
    }

    private static double degrees(Row row, String column) {
        return Double.parseDouble(row.of(column));
    }
}
