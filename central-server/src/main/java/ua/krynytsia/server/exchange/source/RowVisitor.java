// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

import ua.krynytsia.wire.LocalizedText;

/// Is told of every row of a file, in its order.
public interface RowVisitor {
    void row(SourceRow row);

    /// A row that cannot be read, and why.
    void rejected(long number, LocalizedText reason);

    /// Something of a row that was given could not be read, and why.
    void warning(long number, LocalizedText reason);

    /// A row that is rightly no entry, and why.
    void note(long number, LocalizedText reason);
}
