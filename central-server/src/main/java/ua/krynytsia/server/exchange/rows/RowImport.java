// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.catalogue.Change;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.exchange.source.RowVisitor;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;

/// Puts rows into the catalogue, some hundreds at a time. One file, one thread.
public final class RowImport implements RowVisitor {
    private static final int BATCH = 200;
    private static final int BATCH_SIGNS = 4 << 20;

    private final Edit edit;
    private final String resource;
    private final RowMapping mapping;
    private final Tally tally;
    private final SeenRows seen;
    private final Map<String, SourceRow> waiting = new LinkedHashMap<>();
    private long waitingSigns;

    /// @param resource the id of a declared resource
    public RowImport(Edit edit, String resource, RowMapping mapping, Tally tally) {
        this.edit = edit;
        this.resource = resource;
        this.mapping = mapping;
        this.tally = tally;
        this.seen = new SeenRows(edit.handle());
    }

    @Override
    public void row(SourceRow row) {
        Optional<String> id = mapping.id(row);
        if (id.isEmpty()) {
            tally.rejected(row.number(), RowWords.noKey(mapping.key()));
            return;
        }
        SourceRow twin = waiting.putIfAbsent(id.get(), row);
        if (twin != null) {
            tally.rejected(row.number(), RowWords.twice(twin.number()));
            return;
        }
        waitingSigns += row.cells().values().stream().mapToLong(String::length).sum();
        if (waiting.size() >= BATCH || waitingSigns >= BATCH_SIGNS) {
            flush();
        }
    }

    @Override
    public void rejected(long number, LocalizedText reason) {
        tally.rejected(number, reason);
    }

    @Override
    public void warning(long number, LocalizedText reason) {
        tally.warning(number, reason);
    }

    @Override
    public void note(long number, LocalizedText reason) {
        tally.note(number, reason);
    }

    /// To be called after the last row.
    public void finish() {
        flush();
        seen.forget();
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        Map<String, Long> before = seen.among(waiting.keySet());
        before.forEach((id, number) -> {
            SourceRow row = waiting.remove(id);
            if (row != null) {
                tally.rejected(row.number(), RowWords.twice(number));
            }
        });
        Map<String, Entry> standing = edit.entries(resource, waiting.keySet());
        var entries = new ArrayList<Entry>();
        waiting.forEach((id, row) ->
                entry(id, row, Optional.ofNullable(standing.get(id))).ifPresent(entries::add));
        List<Change> changes = edit.putEntries(entries);
        changes.forEach(tally::put);
        remember();
    }

    private void remember() {
        var numbers = new LinkedHashMap<String, Long>();
        waiting.forEach((id, row) -> numbers.put(id, row.number()));
        if (!numbers.isEmpty()) {
            seen.add(numbers);
        }
        waiting.clear();
        waitingSigns = 0;
    }

    private Optional<Entry> entry(String id, SourceRow row, Optional<Entry> standing) {
        Map<String, FieldValue> values = standing.map(Entry::values).orElse(Map.of());
        EntryDraft draft = mapping.draft(row, values);
        List<Problem> problems = draft.settle();
        if (!problems.isEmpty()) {
            tally.rejected(row.number(), RowWords.of(problems));
            return Optional.empty();
        }
        var entry = new Entry(resource, id, draft.values(), new Locality.Unplaced());
        if (edit.isTooLong(entry)) {
            tally.rejected(row.number(), RowWords.tooLong());
            return Optional.empty();
        }
        draft.warnings().forEach(warning -> tally.warning(row.number(), warning));
        return Optional.of(entry);
    }
}
