// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.Map;
import java.util.Optional;
import ua.krynytsia.server.exchange.known.Foreseen;
import ua.krynytsia.server.exchange.source.RowSource;
import ua.krynytsia.server.exchange.source.RowVisitor;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.wire.LocalizedText;

/// Looks a file through for the entries that it is going to make, before it is imported. A row that
/// will be rejected is not counted upon, nor, in turn, are those that cannot do without it.
public final class ForeseenRows {
    private static final int MOST_ROUNDS = 20;

    private final RowMapping mapping;
    private final Foreseen foreseen;
    private final String resource;

    /// @param mapping whose cells may speak of what is foreseen
    public ForeseenRows(RowMapping mapping, Foreseen foreseen) {
        this.mapping = mapping;
        this.foreseen = foreseen;
        this.resource = mapping.resource().id();
    }

    public void look(RowSource source, int headerRows) {
        source.each(
                headerRows, new Look((id, row) -> foreseen.add(resource, id, mapping.title(row))));
        boolean settled = false;
        for (int round = 0; round < MOST_ROUNDS && !settled; round++) {
            var check = new Check();
            source.each(headerRows, new Look(check));
            settled = !check.removed;
        }
    }

    /// What is done with a row that has an id.
    @FunctionalInterface
    private interface Each {
        void row(String id, SourceRow row);
    }

    /// Strikes out the rows that will be no entries.
    private final class Check implements Each {
        private boolean removed;

        @Override
        public void row(String id, SourceRow row) {
            if (foreseen.has(resource, id) && !mapping.draft(row, Map.of()).settle().isEmpty()) {
                foreseen.remove(resource, id);
                removed = true;
            }
        }
    }

    private final class Look implements RowVisitor {
        private final Each each;

        Look(Each each) {
            this.each = each;
        }

        @Override
        public void row(SourceRow row) {
            Optional<String> id = mapping.id(row);
            id.ifPresent(known -> each.row(known, row));
        }

        @Override
        public void rejected(long number, LocalizedText reason) {
            // the import itself will say so
        }

        @Override
        public void warning(long number, LocalizedText reason) {
            // the import itself will say so
        }

        @Override
        public void note(long number, LocalizedText reason) {
            // the import itself will say so
        }
    }
}
