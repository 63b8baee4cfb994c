// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// CSV as RFC 4180 has it, in UTF-8 without a byte order mark; formulas are guarded.
public final class CsvOut implements TableOut {
    private final Writer out;
    private final CsvWriter csv;

    /// @param stream stays open
    public CsvOut(OutputStream stream) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(FormulaGuard::close).toList());
    }

    @Override
    public void close() {
        try {
            csv.flush();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
