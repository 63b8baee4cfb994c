// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.HeaderRow;
import ua.krynytsia.server.exchange.source.RowSource;
import ua.krynytsia.server.exchange.source.RowVisitor;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.server.exchange.source.Spool;

/// The first visible sheet of a workbook that holds a table; other sheets with contents are named
/// in the report. Formulas give the values that were last computed, dates are ISO 8601, yes and no
/// are words. Rows are numbered as Excel numbers them.
public final class XlsxSource implements RowSource {
    private static final int MAX_COLUMNS = 200;

    private final Book book;
    private final SharedStrings strings;
    private final SheetReader.Words words;
    private final int rowLimit;
    private final Chosen chosen;
    private final List<String> others = new ArrayList<>();

    private record Chosen(Book.Sheet sheet, Header header) {}

    private XlsxSource(Book book, SharedStrings strings, Book.Contents contents, int rowLimit) {
        this.book = book;
        this.strings = strings;
        this.rowLimit = rowLimit;
        DateStyles styles = DateStyles.read(part(book, contents, "styles"));
        this.words = new SheetReader.Words(strings, styles, contents.dates1904());
        this.chosen = choose(contents);
        requireColumns(chosen.header().names());
    }

    /// @param folder for strings that do not fit into memory
    /// @param rowLimit the longest row in characters
    /// @throws FileRefusedException where it is no workbook, or holds no table
    public static XlsxSource of(Spool file, Path folder, int rowLimit) {
        if (file.begins(0xD0, 0xCF, 0x11, 0xE0)) {
            throw XlsxRefusal.oldFormat();
        }
        Book book = Book.open(file.file());
        SharedStrings strings = null;
        boolean whole = false;
        try {
            Book.Contents contents = book.contents();
            strings = SharedStrings.read(part(book, contents, "sharedStrings"), folder);
            var source = new XlsxSource(book, strings, contents, rowLimit);
            whole = true;
            return source;
        } finally {
            if (!whole) {
                if (strings != null) {
                    strings.close();
                }
                book.close();
            }
        }
    }

    @Override
    public List<String> columns() {
        return chosen.header().names();
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
        if (!others.isEmpty()) {
            visitor.note(0, Troubles.otherSheets(chosen.sheet().name(), others));
        }
        long bottom = Math.max(chosen.header().bottom(), chosen.header().top() + headerRows - 1);
        scan(
                chosen.sheet(),
                row -> {
                    give(row, bottom, visitor);
                    return true;
                });
    }

    private void give(SheetRow row, long bottom, RowVisitor visitor) {
        Header header = chosen.header();
        if (row.number() < header.top()) {
            visitor.note(row.number(), Troubles.title());
        } else if (row.number() > bottom && header.isNumbering(row)) {
            visitor.note(row.number(), Troubles.numbering());
        } else if (row.number() == bottom + 1
                && HeaderRow.isAnother(List.copyOf(row.cells().values()), header.names())) {
            visitor.note(row.number(), HeaderRow.REASON);
        } else if (row.number() > bottom) {
            entry(row, visitor);
        }
    }

    private void entry(SheetRow row, RowVisitor visitor) {
        Header header = chosen.header();
        int columns = header.names().size();
        int last = row.cells().isEmpty() ? header.first() : row.cells().lastKey();
        if (last >= header.first() + columns) {
            visitor.rejected(row.number(), Troubles.tooWide(last + 1, columns));
            return;
        }
        row.troubles().forEach(trouble -> visitor.warning(row.number(), trouble));
        var cells = new LinkedHashMap<String, String>();
        row.cells()
                .tailMap(header.first())
                .forEach((column, text) ->
                        cells.put(header.names().get(column - header.first()), text));
        if (!cells.isEmpty()) {
            visitor.row(new SourceRow(row.number(), cells, Optional.empty()));
        }
    }

    private Chosen choose(Book.Contents contents) {
        Optional<Chosen> found = Optional.empty();
        for (Book.Sheet sheet : contents.sheets()) {
            if (!sheet.visible()) {
                continue;
            }
            var head = new ArrayList<SheetRow>();
            scan(
                    sheet,
                    row -> {
                        head.add(row);
                        return head.size() < Header.MOST_ROWS;
                    });
            Optional<Header> header = Header.of(head, merged(sheet, found.isPresent()));
            if (found.isPresent() && !head.isEmpty()) {
                others.add(sheet.name());
            } else if (found.isEmpty()) {
                found = header.map(names -> new Chosen(sheet, names));
            }
        }
        return found.orElseThrow(XlsxRefusal::noTable);
    }

    private List<Merged> merged(Book.Sheet sheet, boolean settled) {
        if (settled) {
            return List.of();
        }
        try (XmlPart part = book.require(sheet.part())) {
            return new SheetReader(part, words, rowLimit).merged();
        }
    }

    private void scan(Book.Sheet sheet, Predicate<SheetRow> more) {
        try (XmlPart part = book.require(sheet.part())) {
            new SheetReader(part, words, rowLimit).rows(more);
        }
    }

    private static Optional<XmlPart> part(Book book, Book.Contents contents, String kind) {
        return Optional.ofNullable(contents.partOf().get(kind)).flatMap(book::find);
    }

    private static void requireColumns(List<String> names) {
        if (names.size() > MAX_COLUMNS) {
            throw new FileRefusedException(
                    "Забагато стовпців: " + names.size() + ", приймаємо до " + MAX_COLUMNS + ".",
                    "Too many columns: " + names.size() + ", the limit is " + MAX_COLUMNS + ".");
        }
    }

    @Override
    public void close() {
        strings.close();
        book.close();
    }
}
