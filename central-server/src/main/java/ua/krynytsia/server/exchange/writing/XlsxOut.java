// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet, all cells text: what looks like a formula is none, and no number loses
/// its leading zeros. Rows leave the memory as they are written.
public final class XlsxOut implements TableOut {
    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST = 32_767;
    private static final int MOST_ROWS = 1_048_576;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    /// @param stream stays open
    /// @param name of the sheet; cut to what Excel takes
    public XlsxOut(OutputStream stream, String name) {
        this.book = new Workbook(stream, "Krynytsia", "1.0");
        this.sheet = book.newWorksheet(plain(name));
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) {
        if (row >= MOST_ROWS) {
            throw new IllegalStateException("a sheet has at most " + MOST_ROWS + " rows");
        }
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (!cell.isEmpty()) {
                sheet.inlineString(row, column, cell);
            }
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    /// Whether Excel can hold a text of this length in a cell.
    public static boolean fits(String cell) {
        return cell.length() <= LONGEST;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String name) {
        String clean = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String some = clean.isEmpty() ? "Дані" : clean;
        return some.length() <= 31 ? some : some.substring(0, 31);
    }
}
