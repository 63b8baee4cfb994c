// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private final Drafts drafts;
    private final Map<String, Optional<Resource>> resources = new HashMap<>();
    private Districts districts;
    private boolean districtsMoved;

    Edit(Handle handle, Locating locating, Instant now, String who) {
        this.handle = handle;
        this.locating = locating;
        this.now = now;
        this.who = who;
        this.table = new DocumentTable(handle);
        this.drafts = new Drafts(handle, table);
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

    /// All documents of one kind.
    public <T extends Document> List<T> list(Class<T> type) {
        String kind = type.getSimpleName().toLowerCase(Locale.ROOT);
        return table.all(kind, type).toList();
    }

    /// Gives every entry of a resource, page by page, in the order of the ids.
    public void each(String resource, Consumer<Entry> visitor) {
        new EntryQueries(handle).each(resource, false, visitor);
    }

    public boolean hasEntries(String resource) {
        return new EntryQueries(handle)
                        .list(new EntryList.Filter(resource, "", Optional.empty()), 0, 0)
                        .total()
                > 0;
    }

    /// The ids of the entries that have exactly this name, in Ukrainian.
    public List<String> named(String resource, String title) {
        return findResource(resource)
                .map(owner -> new EntryQueries(handle).named(owner, title))
                .orElse(List.of());
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

    /// Puts an entry of its own beside what is published of it. The same again changes nothing.
    ///
    /// @param state where the entry stands from now on
    public void putDraft(Entry entry, String state) {
        DocumentRow row = row(located(entry, districts));
        var standing = Optional.ofNullable(table.standing(List.of(entry.key())).get(entry.key()));
        if (standing.isEmpty()) {
            drafts.insert(List.of(row), now, who);
        } else if (!standing.get().hash().equals(row.hash().hex())) {
            drafts.update(List.of(row), now, who);
        } else if (standing.get().isLive()) {
            return;
        }
        drafts.mark(entry.key(), state);
    }

    /// Publishes an entry as it stands.
    public void publish(DocumentKey key) {
        table.publish(table.read(List.of(key), Entry.class).stream().map(this::row).toList());
        districtsMoved |= key.value().startsWith("entry/" + Locating.RESOURCE + "/");
    }

    /// Says where an entry stands; what is published of it stays.
    public void mark(DocumentKey key, String state) {
        drafts.mark(key, state);
    }

    /// Takes back what is published of an entry.
    public void retract(DocumentKey key, String state) {
        drafts.retract(key, state);
    }

    /// Deletes an entry with its history.
    public void erase(DocumentKey key) {
        drafts.erase(key);
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

    /// Keeps others from changing documents until this transaction ends.
    public void lock(Collection<DocumentKey> keys) {
        table.lock(keys);
    }

    private void relocate(List<DocumentKey> keys) {
        Set<DocumentKey> live =
                table.standing(keys).entrySet().stream()
                        .filter(row -> row.getValue().isLive())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        Map<Boolean, List<DocumentRow>> byLive =
                table.read(keys, Entry.class).stream()
                        .map(entry -> row(located(entry, districts)))
                        .collect(
                                Collectors.partitioningBy(
                                        row -> live.contains(row.document().key())));
        table.update(byLive.getOrDefault(true, List.of()), now, who);
        drafts.update(byLive.getOrDefault(false, List.of()), now, who);
    }

    private void rederive(Resource resource) {
        new Relocation(handle, districts)
                .owned(
                        resource.id(),
                        PAGE,
                        keys -> {
                            List<Document> newest = table.read(keys, Document.class);
                            table.resort(newest.stream().map(this::owned).toList());
                            drafts.rederive(drafts.live(keys).stream().map(this::owned).toList());
                        });
    }

    private DocumentRow owned(Document document) {
        return DocumentRow.of(document, DocumentRow.ownerOf(document).flatMap(this::findResource));
    }

    private DocumentRow row(Entry entry) {
        return DocumentRow.of(entry, findResource(entry.resource()));
    }

    private static Entry located(Entry entry, Districts districts) {
        return entry.withLocality(districts.locate(entry));
    }

    private List<Change> put(List<DocumentRow> rows) {
        List<DocumentKey> keys = rows.stream().map(row -> row.document().key()).toList();
        Map<DocumentKey, DocumentTable.Standing> standing = table.standing(keys);
        Set<DocumentKey> gone =
                drafts.withdrawnForGood(
                        keys.stream().filter(key -> !standing.containsKey(key)).toList());
        var steps = new Steps();
        for (DocumentRow row : rows) {
            DocumentKey key = row.document().key();
            steps.add(row, Optional.ofNullable(standing.get(key)), gone.contains(key));
        }
        table.insert(steps.created, now, who);
        table.update(steps.updated, now, who);
        drafts.update(steps.hidden, now, who);
        table.publish(steps.released);
        return steps.changes;
    }

    /// What is to become of each document of a list.
    private static final class Steps {
        private final List<Change> changes = new ArrayList<>();
        private final List<DocumentRow> created = new ArrayList<>();
        private final List<DocumentRow> updated = new ArrayList<>();
        private final List<DocumentRow> hidden = new ArrayList<>();
        private final List<DocumentRow> released = new ArrayList<>();

        /// @param isGone withdrawn for good: it does not come back
        void add(DocumentRow row, Optional<DocumentTable.Standing> old, boolean isGone) {
            if (old.isEmpty()) {
                note(isGone ? Change.UNCHANGED : Change.CREATED, created, row);
                return;
            }
            boolean isSame = old.get().hash().equals(row.hash().hex());
            if (old.get().isWithdrawn()) {
                note(isSame ? Change.UNCHANGED : Change.UPDATED, hidden, row);
            } else if (!isSame) {
                note(Change.UPDATED, updated, row);
            } else {
                note(old.get().isLive() ? Change.UNCHANGED : Change.UPDATED, released, row);
            }
        }

        private void note(Change change, List<DocumentRow> into, DocumentRow row) {
            changes.add(change);
            if (change != Change.UNCHANGED) {
                into.add(row);
            }
        }
    }
}
