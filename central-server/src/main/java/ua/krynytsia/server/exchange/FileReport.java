// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;

/// What became of one file.
///
/// @param unit what [RowRemark#number] counts in this file
/// @param resource the id of the resource that the rows went to; empty where none was reached
/// @param remarks rows that did not become entries as they stood, and why
/// @param refusal why nothing of the file was taken, and what to mend; empty where it was taken
public record FileReport(
        String file,
        Unit unit,
        Optional<String> resource,
        Counts counts,
        List<RowRemark> remarks,
        Optional<LocalizedText> refusal) {
    public FileReport {
        remarks = List.copyOf(remarks);
    }

    public List<RowRemark> rejected() {
        return remarks.stream().filter(r -> r.kind() == RowRemark.Kind.REJECTED).toList();
    }

    public List<RowRemark> warnings() {
        return remarks.stream().filter(r -> r.kind() == RowRemark.Kind.WARNING).toList();
    }

    /// How the rows of a file are counted.
    public enum Unit {
        /// Lines as a text editor shows them, from 1.
        LINE,
        /// Objects (GeoJSON features), from 1.
        FEATURE
    }

    /// @param unlisted warnings beyond the most that a report lists
    public record Counts(long created, long updated, long unchanged, long rejected, long unlisted) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public Counts plus(Counts other) {
            return new Counts(
                    created + other.created,
                    updated + other.updated,
                    unchanged + other.unchanged,
                    rejected + other.rejected,
                    unlisted + other.unlisted);
        }

        /// How many rows are entries now.
        public long accepted() {
            return created + updated + unchanged;
        }
    }
}
