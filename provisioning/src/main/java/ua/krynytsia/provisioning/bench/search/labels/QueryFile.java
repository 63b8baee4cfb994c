// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.provisioning.ProvisioningException;

/// Labelled queries as a text file: UTF-8, one a line, three columns parted by tabs (or, in a file
/// named `.csv`, by commas with quotes as in RFC 4180): kind, query, expected. A first line that
/// says so, empty lines and lines that begin with `#` are left out.
///
/// What is expected is one entry or several parted by `|`, each named by its key (`resource/id`,
/// with or without `entry/` before it) or by its whole Ukrainian name; a name means every entry
/// that is called so.
public final class QueryFile {
    private static final int COLUMNS = 3;

    private QueryFile() {}

    /// @throws ProvisioningException naming the line, where one cannot be understood
    public static List<LabelledQuery> read(Path file, Published published) {
        boolean isCsv = file.toString().endsWith(".csv");
        Map<String, Set<String>> known = known(published);
        var queries = new ArrayList<LabelledQuery>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            List<String> cells = isCsv ? csv(line) : List.of(line.split("\t", -1));
            boolean isHeader = number == 1 && cells.getFirst().equalsIgnoreCase("kind");
            if (line.isBlank() || line.startsWith("#") || isHeader) {
                continue;
            }
            if (cells.size() < COLUMNS) {
                throw new ProvisioningException(
                        file + ", line " + number + ": kind, query and expected, please");
            }
            queries.add(query(cells, known, file + ", line " + number));
        }
        return queries;
    }

    private static LabelledQuery query(
            List<String> cells, Map<String, Set<String>> known, String place) {
        var expected = new TreeSet<String>();
        for (String named : cells.get(2).split("\\|", -1)) {
            String key = named.strip().replaceFirst("^entry/", "");
            Set<String> keys = known.get(key);
            if (keys == null) {
                throw new ProvisioningException(place + ": there is no entry '" + named + "'");
            }
            expected.addAll(keys);
        }
        return new LabelledQuery(cells.getFirst().strip(), cells.get(1), expected);
    }

    private static Map<String, Set<String>> known(Published published) {
        var known = new HashMap<String, Set<String>>();
        for (Published.Item item : published.items()) {
            known.computeIfAbsent(item.key(), _ -> new HashSet<>()).add(item.key());
            known.computeIfAbsent(item.name(), _ -> new HashSet<>()).add(item.key());
        }
        return known;
    }

    /// With the keys that the entries have now.
    public static void write(Path file, List<LabelledQuery> queries) {
        var lines = new ArrayList<String>();
        lines.add("kind\tquery\texpected");
        for (LabelledQuery query : queries) {
            lines.add(
                    query.kind() + '\t' + query.text() + '\t' + String.join("|", query.expected()));
        }
        lines(file, lines);
    }

    /// Writes any lines.
    public static void lines(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new ProvisioningException("cannot write " + file, e);
        }
    }

    private static List<String> csv(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the queries " + file, e);
        }
    }
}
