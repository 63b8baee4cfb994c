// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import ua.krynytsia.server.catalogue.Change;
import ua.krynytsia.wire.LocalizedText;

/// Is told what became of every row.
public interface Tally {
    void put(Change change);

    void note(long number, LocalizedText reason);

    void warning(long number, LocalizedText reason);

    void rejected(long number, LocalizedText reason);
}
