// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.writing;

import java.util.List;

/// Takes a table row by row and writes it on as it comes. Closing ends the file, not the stream.
public interface TableOut extends AutoCloseable {
    void row(List<String> cells);

    @Override
    void close();
}
