// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.nio.file.Path;
import java.util.Locale;

/// Names of files as strangers give them.
final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /// The last part of a path, of bounded length, without control signs.
    static String plain(String given) {
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        if (clean.isEmpty()) {
            return "file";
        }
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }

    static String of(Path file) {
        return plain(String.valueOf(file.getFileName()));
    }

    /// Whether the name promises a table or a map.
    static boolean isImportable(Path file) {
        String name = of(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv")
                || isWorkbook(name)
                || name.endsWith(".tsv")
                || name.endsWith(".geojson")
                || name.endsWith(".json");
    }

    static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /// Whether the name promises a table, which may need the borders of a map.
    static boolean isTable(Path file) {
        String name = of(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || isWorkbook(name);
    }
}
