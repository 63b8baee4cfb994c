// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import ua.krynytsia.wire.LocalizedText;

/// A second header row: under every column a Latin identifier, each another, as `cnap.csv` of the
/// state register of service centres has it.
public final class HeaderRow {
    public static final LocalizedText REASON =
            LocalizedText.of(
                    "другий рядок заголовка (назви стовпців латиницею), не запис",
                    "a second header row (names of the columns in Latin), not an entry");

    private static final int LEAST_COLUMNS = 3;
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9]*([_-][a-z0-9]+)*");

    private HeaderRow() {}

    /// Whether `fields`, a row right under the one that names `columns`, names them again.
    public static boolean isAnother(List<String> fields, List<String> columns) {
        return fields.size() == columns.size()
                && fields.size() >= LEAST_COLUMNS
                && fields.stream().allMatch(field -> IDENTIFIER.matcher(field.strip()).matches())
                && new HashSet<>(fields).size() == fields.size()
                && columns.stream().noneMatch(name -> IDENTIFIER.matcher(name).matches());
    }
}
