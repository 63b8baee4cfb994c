// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;

/// Many changes of the catalogue in one transaction, see [Catalogue#edit]. One thread.
public final class Edit {
    private static final int PAGE = 500;

    private final Handle handle;
    private final Locating locating;
    private final Instant now;
    private final String who;
    private final DocumentTable table;
    private final Map<String, Optional<Resource>> resources = new HashMap<>();
    private Districts districts;
    private boolean districtsMoved;

    Edit(Handle handle, Locating locating, Instant now, String who) {
        this.handle = handle;
        this.locating = locating;
        this.now = now;
        this.who = who;
        this.table = new DocumentTable(handle);
        this.districts = locating.districts(handle);
    }

    /// The open transaction, for tables of the caller's own that must change together with the
    /// catalogue.
    public Handle handle() {
        return handle;
    }

    public <T extends Document> Optional<T> find(DocumentKey key, Class<T> type) {
        return table.find(key, type);
    }

    public Optional<Resource> findResource(String id) {
        return resources.computeIfAbsent(
                id, missing -> table.find(DocumentKey.resource(missing), Resource.class));
    }

    /// The entries among `ids` that are there, by id; nobody else changes them until this
    /// transaction ends.
    public Map<String, Entry> entries(String resource, Collection<String> ids) {
        List<DocumentKey> keys = ids.stream().map(id -> DocumentKey.entry(resource, id)).toList();
        table.lock(keys);
        return table.read(keys, Entry.class).stream()
                .collect(Collectors.toMap(Entry::id, entry -> entry));
    }

    /// Puts a section, resource, form, layer or setting. Entries go through [#put].
    public Change declare(Document document) {
        Optional<Resource> owner = DocumentRow.ownerOf(document).flatMap(this::findResource);
        Change change = put(List.of(DocumentRow.of(document, owner))).getFirst();
        if (document instanceof Resource resource && change == Change.UPDATED) {
            resources.put(resource.id(), Optional.of(resource));
            rederive(resource);
        } else if (document instanceof Resource resource) {
            resources.put(resource.id(), Optional.of(resource));
        }
        return change;
    }

    /// Puts entries that are valid by their resource; the locality of each is computed here. Each
    /// id at most once in a list.
    ///
    /// @return what became of each, in the same order
    public List<Change> putEntries(List<Entry> entries) {
        List<DocumentRow> rows =
                entries.stream().map(entry -> row(located(entry, districts))).toList();
        List<Change> changes = put(rows);
        for (int i = 0; i < rows.size(); i++) {
            districtsMoved |=
                    changes.get(i) != Change.UNCHANGED
                            && rows.get(i).resource().equals(Locating.RESOURCE);
        }
        return changes;
    }

    /// Whether the bytes of this entry are more than the catalogue takes.
    public boolean isTooLong(Entry entry) {
        return row(entry).isTooLong();
    }

    /// What follows from the changes as a whole: new borders put entries into other districts.
    void finish() {
        if (districtsMoved) {
            districts = locating.districts(handle);
            new Relocation(handle, districts).moved(PAGE, this::relocate);
        }
    }

    /// Keeps others from changing a document until this transaction ends.
    void lock(DocumentKey key) {
        table.lock(List.of(key));
    }

    private void relocate(List<DocumentKey> keys) {
        List<DocumentRow> rows =
                table.read(keys, Entry.class).stream()
                        .map(entry -> row(located(entry, districts)))
                        .toList();
        table.update(rows, now, who);
    }

    private void rederive(Resource resource) {
        new Relocation(handle, districts)
                .owned(
                        resource.id(),
                        PAGE,
                        keys ->
                                table.rederive(
                                        table.read(keys, Document.class).stream()
                                                .map(this::owned)
                                                .toList()));
    }

    private DocumentRow owned(Document document) {
        return DocumentRow.of(document, DocumentRow.ownerOf(document).flatMap(this::findResource));
    }

    private DocumentRow row(Entry entry) {
        return DocumentRow.of(entry, findResource(entry.resource()));
    }

    private static Entry located(Entry entry, Districts districts) {
        return new Entry(entry.resource(), entry.id(), entry.values(), districts.locate(entry));
    }

    private List<Change> put(List<DocumentRow> rows) {
        Map<DocumentKey, DocumentTable.Standing> standing =
                table.standing(rows.stream().map(row -> row.document().key()).toList());
        var changes = new ArrayList<Change>(rows.size());
        var created = new ArrayList<DocumentRow>();
        var updated = new ArrayList<DocumentRow>();
        for (DocumentRow row : rows) {
            DocumentTable.Standing old = standing.get(row.document().key());
            if (old == null) {
                created.add(row);
                changes.add(Change.CREATED);
            } else if (Objects.equals(old.hash(), row.hash().hex())) {
                changes.add(Change.UNCHANGED);
            } else {
                updated.add(row);
                changes.add(Change.UPDATED);
            }
        }
        table.insert(created, now, who);
        table.update(updated, now, who);
        return changes;
    }
}
