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
                    "другий рядок заголовка (ще одні назви стовпців), не запис",
                    "a second header row (other names of the columns), not an entry");

    private static final int LEAST_COLUMNS = 3;
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9]*([_-][a-z0-9]+)*");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern LABEL = Pattern.compile("(?s)[^\\d]*[А-яІЇЄҐіїєґ][^\\d]*");
    private static final Pattern LABEL_OF_ID =
            Pattern.compile("(?iu).*(ідентифікатор|код|номер).*");

    private HeaderRow() {}

    /// Whether `fields`, a row right under the one that names `columns`, names them again.
    public static boolean isAnother(List<String> fields, List<String> columns) {
        return areIdentifiers(fields, columns) || areLabels(fields, columns);
    }

    /// Under identifiers, what they mean: in every cell words and no digits, the first speaks of an
    /// identifier or a code, as the tables that resolution 835 recommends have it.
    private static boolean areLabels(List<String> fields, List<String> columns) {
        return fields.size() == columns.size()
                && fields.size() >= LEAST_COLUMNS
                && columns.stream().allMatch(name -> LATIN.matcher(name).matches())
                && LABEL_OF_ID.matcher(fields.getFirst()).matches()
                && fields.stream().allMatch(field -> LABEL.matcher(field.strip()).matches());
    }

    private static boolean areIdentifiers(List<String> fields, List<String> columns) {
        return fields.size() == columns.size()
                && fields.size() >= LEAST_COLUMNS
                && fields.stream().allMatch(field -> IDENTIFIER.matcher(field.strip()).matches())
                && new HashSet<>(fields).size() == fields.size()
                && columns.stream().noneMatch(name -> IDENTIFIER.matcher(name).matches());
    }
}
