// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.catalogue.Change;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.exchange.source.RowVisitor;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Showing;

/// Puts rows into the catalogue, some hundreds at a time. What an editor has changed since the last
/// import stays and is reported. One file, one thread.
public final class RowImport implements RowVisitor {
    private static final int BATCH = 200;
    private static final int BATCH_SIGNS = 4 << 20;
    private static final int LISTED = 50;
    private static final String WITHDRAWN = "withdrawn";

    private final Edit edit;
    private final String resource;
    private final RowMapping mapping;
    private final Tally tally;
    private final boolean withdrawGone;
    private final SeenRows seen;
    private final ImportedTable imported;
    private final Twins twins;
    private final Map<String, SourceRow> waiting = new LinkedHashMap<>();
    private long waitingSigns;

    /// @param mapping to a declared resource
    /// @param withdrawGone whether entries that this file no longer has are taken out
    public RowImport(
            Edit edit, String file, RowMapping mapping, Tally tally, boolean withdrawGone) {
        this.edit = edit;
        this.resource = mapping.resource().id();
        this.mapping = mapping;
        this.tally = tally;
        this.withdrawGone = withdrawGone;
        this.seen = new SeenRows(edit.handle());
        this.imported = new ImportedTable(edit.handle(), file);
        this.twins = new Twins(edit, mapping.resource());
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
        var gone = new ArrayList<String>();
        var count = new long[1];
        imported.gone(
                resource,
                seen.run(),
                keys -> {
                    count[0] += keys.size();
                    keys.stream()
                            .limit(Math.max(0, LISTED - gone.size()))
                            .forEach(key -> gone.add(id(key)));
                    if (withdrawGone) {
                        keys.forEach(key -> edit.retract(key, WITHDRAWN));
                        imported.forget(keys);
                    }
                });
        if (count[0] > 0) {
            tally.note(0, RowWords.gone(gone, count[0], withdrawGone));
        }
        seen.forget();
    }

    private String id(DocumentKey key) {
        return key.value().substring(DocumentKey.entry(resource, "x").value().length() - 1);
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
        if (!waiting.isEmpty()) {
            put();
        }
        remember();
    }

    private void put() {
        Map<String, Entry> standing = edit.entries(resource, waiting.keySet());
        List<DocumentKey> keys = standing.values().stream().map(Entry::key).toList();
        Map<DocumentKey, Entry> edited = keys.isEmpty() ? Map.of() : imported.editedSince(keys);
        var said = new LinkedHashMap<DocumentKey, Entry>();
        var entries = new ArrayList<Entry>();
        waiting.forEach((id, row) ->
                entry(id, row, Optional.ofNullable(standing.get(id)))
                        .ifPresent(fresh -> {
                            Entry base = edited.get(fresh.key());
                            if (base == null) {
                                entries.add(fresh);
                            } else {
                                said.put(fresh.key(), fresh);
                                Entry now = standing.getOrDefault(id, fresh);
                                entries.add(kept(fresh, now, base, row));
                            }
                        }));
        List<Change> changes = edit.putEntries(entries);
        changes.forEach(tally::put);
        account(entries, changes);
        imported.remember(said);
    }

    private void account(List<Entry> entries, List<Change> changes) {
        var created = new ArrayList<Entry>();
        var changed = new ArrayList<DocumentKey>();
        var same = new ArrayList<DocumentKey>();
        for (int i = 0; i < entries.size(); i++) {
            boolean unchanged = changes.get(i) == Change.UNCHANGED;
            (unchanged ? same : changed).add(entries.get(i).key());
            if (changes.get(i) == Change.CREATED) {
                created.add(entries.get(i));
            }
        }
        if (!same.isEmpty()) {
            List<String> known = imported.standing(same);
            same.removeIf(key -> known.contains(key.value()));
        }
        changed.addAll(same);
        imported.remember(changed);
        twins.among(created)
                .forEach((id, other) -> {
                    SourceRow row = waiting.get(id);
                    tally.warning(row == null ? 0 : row.number(), RowWords.alike(id, other));
                });
    }

    /// The file's values where the file has changed or the editor has not; else the editor's.
    private Entry kept(Entry fresh, Entry standing, Entry base, SourceRow row) {
        var values = new TreeMap<String, FieldValue>(fresh.values());
        var fields = new TreeSet<>(fresh.values().keySet());
        fields.addAll(standing.values().keySet());
        for (String id : fields) {
            Optional<FieldValue> now = standing.value(id);
            boolean byHand = !now.equals(base.value(id));
            if (!byHand || now.equals(fresh.value(id))) {
                continue;
            }
            boolean fileMoved = !fresh.value(id).equals(base.value(id));
            if (fileMoved) {
                mapping.told(row, id).ifPresent(told -> tally.warning(row.number(), told));
            }
            now.ifPresentOrElse(value -> values.put(id, value), () -> values.remove(id));
        }
        Optional<Showing> showing =
                standing.showing().equals(base.showing()) ? fresh.showing() : standing.showing();
        return new Entry(resource, fresh.id(), values, fresh.locality(), showing);
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
        Optional<Showing> showing = mapping.showing(row, standing, draft);
        var entry = new Entry(resource, id, draft.values(), new Locality.Unplaced(), showing);
        if (edit.isTooLong(entry)) {
            tally.rejected(row.number(), RowWords.tooLong());
            return Optional.empty();
        }
        draft.warnings().forEach(warning -> tally.warning(row.number(), warning));
        return Optional.of(entry);
    }
}
