// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.exchange.source.ColumnName;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.HeaderRow;
import ua.krynytsia.server.exchange.source.RowSource;
import ua.krynytsia.server.exchange.source.RowVisitor;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.server.exchange.source.Spool;
import ua.krynytsia.server.exchange.writing.FormulaGuard;
import ua.krynytsia.wire.LocalizedText;

/// A CSV file whose bytes are known to be UTF-8. Its first row names the columns; a second row that
/// names them again in Latin identifiers, as some registers have it, is recognised.
public final class CsvSource implements RowSource {
    private static final int MAX_COLUMNS = 200;
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final Spool file;
    private final int recordLimit;
    private final char separator;
    private final List<String> columns;

    private CsvSource(Spool file, int recordLimit, char separator) {
        this.file = file;
        this.recordLimit = recordLimit;
        this.separator = separator;
        this.columns = header();
    }

    /// @param recordLimit the longest row in characters
    public static CsvSource of(Spool file, int recordLimit) {
        return new CsvSource(file, recordLimit, Separator.of(file));
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean countsLines() {
        return true;
    }

    @Override
    public boolean isTable() {
        return true;
    }

    @Override
    public void each(int headerRows, RowVisitor visitor) {
        records(records -> {
            records.next();
            for (int i = 1; records.hasNext(); i++) {
                CsvRecord record = records.next();
                if (i < headerRows
                        || (i == 1 && HeaderRow.isAnother(record.getFields(), columns))) {
                    visitor.note(record.getStartingLineNumber(), HeaderRow.REASON);
                } else {
                    give(record, visitor);
                }
            }
        });
    }

    private void give(CsvRecord record, RowVisitor visitor) {
        List<String> fields = record.getFields();
        int given = fields.size();
        while (given > columns.size() && fields.get(given - 1).isBlank()) {
            given--;
        }
        if (given != columns.size()) {
            visitor.rejected(record.getStartingLineNumber(), wrongWidth(given));
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = FormulaGuard.open(fields.get(i).strip());
            if (!cell.isEmpty()) {
                cells.put(columns.get(i), cell);
            }
        }
        if (!cells.isEmpty()) {
            visitor.row(new SourceRow(record.getStartingLineNumber(), cells, Optional.empty()));
        }
    }

    private List<String> header() {
        var names = new ArrayList<String>();
        records(records -> {
            if (records.hasNext()) {
                List<String> fields = records.next().getFields();
                for (int i = 0; i < fields.size(); i++) {
                    String name = ColumnName.of(fields.get(i));
                    names.add(name.isEmpty() ? "стовпець " + (i + 1) : name);
                }
            }
        });
        if (names.size() < 2) {
            throw new FileRefusedException(
                    "Це не схоже на таблицю: у першому рядку має бути щонайменше дві назви"
                            + " стовпців, розділені комою, крапкою з комою або табуляцією.",
                    "This does not look like a table: the first row must name at least two"
                            + " columns, separated by commas, semicolons or tabs.");
        }
        if (names.size() > MAX_COLUMNS) {
            throw new FileRefusedException(
                    "Забагато стовпців: " + names.size() + ", приймаємо до " + MAX_COLUMNS + ".",
                    "Too many columns: " + names.size() + ", the limit is " + MAX_COLUMNS + ".");
        }
        var seen = new HashSet<String>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new FileRefusedException(
                        "Стовпець «" + name + "» стоїть двічі. Назвіть стовпці по-різному.",
                        "The column “" + name + "” stands twice. Give each column its own name.");
            }
        }
        return List.copyOf(names);
    }

    private void records(Consumer<Iterator<CsvRecord>> use) {
        try (var text =
                        new QuoteWatch(
                                new BufferedReader(
                                        new InputStreamReader(file.open(), StandardCharsets.UTF_8)),
                                separator);
                CsvReader<CsvRecord> reader = reader(text)) {
            use.accept(new Whole(reader.iterator(), text));
        } catch (CsvParseException e) {
            throw refused(e);
        } catch (IOException | UncheckedIOException e) {
            throw new ServerException("cannot read back an incoming file", e);
        }
    }

    private CsvReader<CsvRecord> reader(QuoteWatch text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .detectBomHeader(false)
                .maxBufferSize(recordLimit)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(recordLimit)
                                .maxRecordSize(recordLimit)
                                .build(),
                        text);
    }

    /// At the end of the records an open quote has swallowed the rest of the file.
    private record Whole(Iterator<CsvRecord> records, QuoteWatch text)
            implements Iterator<CsvRecord> {
        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public CsvRecord next() {
            CsvRecord record = records.next();
            if (text.isOpenAtEnd()) {
                throw Unbalanced.at(text.lastOpened());
            }
            return record;
        }
    }

    private FileRefusedException refused(CsvParseException e) {
        String all = e.getMessage() + " " + (e.getCause() == null ? "" : e.getCause().getMessage());
        Matcher place = LINE.matcher(all);
        String line = place.find() ? place.group(1) : "1";
        if (!all.contains("exceed") && !all.contains("buffer")) {
            return Unbalanced.at(Long.parseLong(line));
        }
        String kilobytes = Integer.toString(recordLimit >> 10);
        return new FileRefusedException(
                "Рядок "
                        + line
                        + " задовгий: понад "
                        + kilobytes
                        + " КБ. Найчастіше так буває, коли лапки не закрито або кінці рядків"
                        + " втрачено. Виправте рядок і завантажте файл знову.",
                "Line "
                        + line
                        + " is too long: over "
                        + kilobytes
                        + " KB. Most often a quote is not closed or line ends were lost. Mend the"
                        + " line and upload the file again.");
    }

    private LocalizedText wrongWidth(int given) {
        return LocalizedText.of(
                "стовпців у рядку: "
                        + given
                        + ", а в заголовку: "
                        + columns.size()
                        + "; перевірте коми та лапки в цьому рядку",
                "the row has "
                        + given
                        + " columns, the header "
                        + columns.size()
                        + "; see the commas and quotes of this row");
    }
}
