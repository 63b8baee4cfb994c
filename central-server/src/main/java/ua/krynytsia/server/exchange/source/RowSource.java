// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

import java.util.List;

/// A file that can be read row by row, as often as needed, in bounded memory.
public interface RowSource extends AutoCloseable {
    /// The names of the columns, each once.
    List<String> columns();

    /// Whether the numbers of its rows are lines of text, else they count its objects.
    boolean countsLines();

    /// Whether every row has all columns, so that a missing column is a fault of the file.
    boolean isTable();

    /// Tells `visitor` of every row.
    ///
    /// @param headerRows how many rows at the beginning name the columns
    /// @throws FileRefusedException where the file is not what it seemed to be
    void each(int headerRows, RowVisitor visitor);

    /// Lets go of what was kept open to read it; again is harmless.
    @Override
    default void close() {
        // nothing is kept open between two readings
    }
}
