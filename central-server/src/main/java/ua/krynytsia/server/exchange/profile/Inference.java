// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.RowSource;
import ua.krynytsia.server.exchange.source.RowVisitor;
import ua.krynytsia.server.exchange.source.Shape;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.wire.LocalizedText;

/// Looks a file of an unknown kind through once and says what its columns are. Use for one file.
public final class Inference {
    private final List<String> columns;
    private final Map<String, ColumnFacts> facts = new LinkedHashMap<>();
    private long rows;
    private boolean hasPlaces;
    private boolean hasBorders;

    private Inference(List<String> columns) {
        this.columns = columns;
        columns.forEach(column -> facts.put(column, new ColumnFacts()));
    }

    /// @throws FileRefusedException where there is nothing to look at
    public static Inference of(RowSource source) {
        var inference = new Inference(source.columns());
        source.each(1, inference.new Look());
        if (inference.fields().isEmpty()) {
            throw new FileRefusedException(
                    "Жодного рядка з назвами: під заголовком порожньо або самі координати."
                            + " Перевірте вивантаження.",
                    "No row with words: nothing stands under the header, or coordinates alone."
                            + " See to the export.");
        }
        return inference;
    }

    boolean hasPlaces() {
        return hasPlaces || point().isPresent();
    }

    boolean hasBorders() {
        return hasBorders;
    }

    ColumnFacts facts(String column) {
        return facts.getOrDefault(column, new ColumnFacts());
    }

    /// The columns that become fields: neither empty throughout nor halves of a place.
    List<String> fields() {
        List<String> halves =
                point().map(place -> List.of(place.latitude(), place.longitude()))
                        .orElse(List.of());
        return columns.stream()
                .filter(column -> !halves.contains(column) && facts(column).filled() > 0)
                .toList();
    }

    Optional<ImportProfile.PointColumns> point() {
        return ColumnNames.latitude(columns)
                .filter(column -> facts(column).areNumbers())
                .flatMap(latitude ->
                        ColumnNames.longitude(columns)
                                .filter(column -> facts(column).areNumbers())
                                .map(longitude ->
                                        new ImportProfile.PointColumns(latitude, longitude)));
    }

    /// The column that names a row to people.
    String title() {
        List<String> fields = fields();
        return ColumnNames.titles(fields).stream()
                .filter(column -> facts(column).filled() * 2 >= rows)
                .findFirst()
                .or(() -> fields.stream().filter(this::isWordy).findFirst())
                .or(() -> fields.stream().findFirst())
                .orElse(columns.getFirst());
    }

    /// The columns that together identify a row: one that promises to and keeps it, else the name,
    /// else the name with as many others as it takes, else all.
    List<String> key() {
        Stream<String> single =
                Stream.concat(
                        ColumnNames.ids(fields()).stream(),
                        Stream.concat(Stream.of(title()), fields().stream()));
        return single.filter(column -> facts(column).filled() == rows && facts(column).isUnique())
                .findFirst()
                .map(List::of)
                .orElseGet(this::fields);
    }

    private boolean isWordy(String column) {
        ColumnFacts known = facts(column);
        return !known.areNumbers()
                && !known.areYesNo()
                && !known.areEmails()
                && !known.areLinks()
                && !known.arePhones(false);
    }

    private final class Look implements RowVisitor {
        @Override
        public void row(SourceRow row) {
            rows++;
            row.cells().forEach((column, cell) -> facts(column).add(cell));
            row.shape()
                    .ifPresent(shape -> {
                        hasPlaces |= shape instanceof Shape.Place;
                        hasBorders |= shape instanceof Shape.Border;
                    });
        }

        @Override
        public void rejected(long number, LocalizedText reason) {
            // told when the rows are imported
        }

        @Override
        public void warning(long number, LocalizedText reason) {
            // told when the rows are imported
        }

        @Override
        public void note(long number, LocalizedText reason) {
            // told when the rows are imported
        }
    }
}
