// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import ua.krynytsia.rules.content.EntryValidation;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.catalogue.SaveOutcome;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;

/// What authors and reviewers do with entries. Who may do it is judged by the caller. Thread-safe.
public final class Workflow {
    private final Store store;
    private final Catalogue catalogue;
    private final Audit audit;
    private final Clock clock;
    private final List<BiConsumer<DocumentKey, String>> watchers = new CopyOnWriteArrayList<>();

    /// @param watcher told of every entry withdrawn for good and by whom, after its commit; takes
    ///   it out of what was published
    public void watchPurges(BiConsumer<DocumentKey, String> watcher) {
        watchers.add(watcher);
    }

    public Workflow(Store store, Catalogue catalogue, Audit audit, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /// How far a saved entry goes at once.
    public enum Reach {
        DRAFT,
        PUBLISHED
    }

    /// Saves where `expectedRevision` is the one that stands there; 0 for a new entry. In a
    /// conflict what was to be saved is set aside under the name of its author.
    ///
    /// @param fields the ids of the fields that changed, for the journal
    public SaveOutcome save(
            Entry entry, long expectedRevision, Reach reach, List<String> fields, String who) {
        var manner =
                new Catalogue.Manner(
                        this::missing, (edit, valid) -> put(edit, valid, reach, fields, who));
        SaveOutcome outcome = catalogue.save(entry, expectedRevision, manner, who);
        if (outcome instanceof SaveOutcome.Conflict) {
            store.write(handle -> {
                new StatusTable(handle).setAside(entry, expectedRevision, now(), who);
                return entry;
            });
        }
        return outcome;
    }

    /// Who makes an entry.
    ///
    /// @param owner the organisation that keeps it from then on
    public record Maker(String who, Optional<String> owner) {}

    /// Saves an entry that must not be there yet.
    public SaveOutcome create(Entry entry, Reach reach, List<String> fields, Maker maker) {
        var manner =
                new Catalogue.Manner(
                        this::missing,
                        (edit, valid) -> {
                            put(edit, valid, reach, fields, maker.who());
                            maker.owner()
                                    .ifPresent(owner ->
                                            new Owners(edit.handle())
                                                    .put(List.of(valid.key()), owner));
                        });
        return catalogue.save(entry, 0, manner, maker.who());
    }

    private void put(Edit edit, Entry entry, Reach reach, List<String> fields, String who) {
        edit.putDraft(entry, State.DRAFT.id());
        if (reach == Reach.PUBLISHED) {
            edit.publish(entry.key());
        }
        new StatusTable(edit.handle()).drop(entry.key(), who);
        String action = reach == Reach.PUBLISHED ? "entry-saved" : "entry-drafted";
        audit.record(edit.handle(), who, new Deed(action, entry.key().value(), fields));
    }

    private List<Problem> missing(Edit edit, Entry entry) {
        Optional<Resource> resource = edit.findResource(entry.resource());
        Optional<Entry> before = edit.find(entry.key(), Entry.class);
        Set<DocumentKey> known =
                before.stream()
                        .flatMap(it -> References.targets(resource.orElseThrow(), it))
                        .collect(Collectors.toSet());
        Set<DocumentKey> fresh =
                References.targets(resource.orElseThrow(), entry)
                        .filter(target -> !known.contains(target))
                        .collect(Collectors.toSet());
        edit.lock(fresh);
        if (before.isEmpty() && WithdrawnForGood.holds(edit.handle(), entry.key())) {
            return List.of(WithdrawnForGood.problem());
        }
        return new References(edit.handle()).missing(resource.orElseThrow(), entry, known);
    }

    public Optional<Status> findStatus(DocumentKey entry) {
        return Optional.ofNullable(listStatus(List.of(entry)).get(entry));
    }

    /// Of those that are there.
    public Map<DocumentKey, Status> listStatus(Collection<DocumentKey> entries) {
        return store.read(handle -> new StatusTable(handle).among(entries));
    }

    /// The newest first.
    public List<Revision> listRevisions(DocumentKey entry) {
        return store.read(handle -> new StatusTable(handle).revisions(entry));
    }

    /// What was set aside in conflicts; the number is of the revision from which it began.
    public List<Revision> listSetAside(DocumentKey entry) {
        return store.read(handle -> new StatusTable(handle).setAside(entry));
    }

    /// Gives entries to an organisation; to nobody where it is empty.
    public void own(Collection<DocumentKey> entries, Optional<String> organisation, String who) {
        store.write(handle -> {
            var owners = new Owners(handle);
            organisation.ifPresentOrElse(
                    owner -> owners.put(entries, owner), () -> owners.remove(entries));
            entries.forEach(key ->
                    audit.record(
                            handle, who, new Deed("entry-owned", key.value(), List.of("owner"))));
            return entries;
        });
    }

    /// An earlier revision as a new draft.
    public SaveOutcome restore(DocumentKey entry, long number, long expectedRevision, String who) {
        Optional<Revision> old =
                listRevisions(entry).stream().filter(it -> it.number() == number).findFirst();
        return old.map(it -> save(it.entry(), expectedRevision, Reach.DRAFT, List.of(), who))
                .orElseGet(() -> new SaveOutcome.Invalid(List.of()));
    }

    /// Takes an entry from one state to the next.
    public MoveOutcome move(DocumentKey entry, State to, long expectedRevision, String who) {
        return catalogue.change(
                who,
                edit -> {
                    edit.lock(List.of(entry));
                    Optional<Status> status = status(edit, entry);
                    if (status.isEmpty()) {
                        return new MoveOutcome.Unknown();
                    }
                    if (status.get().revision() != expectedRevision) {
                        return new MoveOutcome.Conflict(current(entry));
                    }
                    if (!status.get().state().next().contains(to)) {
                        return new MoveOutcome.NoWay(status.get().state());
                    }
                    MoveOutcome outcome = move(edit, entry, to);
                    if (outcome instanceof MoveOutcome.Done) {
                        audit.record(
                                edit.handle(), who, Deed.of("entry-" + to.id(), entry.value()));
                    }
                    return outcome;
                });
    }

    private MoveOutcome move(Edit edit, DocumentKey entry, State to) {
        return switch (to) {
            case DRAFT, REVIEW -> {
                edit.mark(entry, to.id());
                yield new MoveOutcome.Done();
            }
            case PUBLISHED -> publish(edit, entry);
            case WITHDRAWN -> {
                List<Referrer> referrers = referrers(edit, entry);
                if (!referrers.isEmpty()) {
                    yield new MoveOutcome.Referred(referrers);
                }
                edit.retract(entry, to.id());
                yield new MoveOutcome.Done();
            }
        };
    }

    private static MoveOutcome publish(Edit edit, DocumentKey key) {
        Entry entry = edit.find(key, Entry.class).orElseThrow();
        Resource resource = edit.findResource(entry.resource()).orElseThrow();
        List<Problem> problems = EntryValidation.check(resource, entry.values());
        if (!problems.isEmpty()) {
            return new MoveOutcome.Invalid(problems);
        }
        edit.publish(key);
        return new MoveOutcome.Done();
    }

    /// Withdraws an entry for good: its revisions, what was set aside, the pictures that were its
    /// alone. Its key and hashes are kept, so that nothing brings it back.
    ///
    /// @return [MoveOutcome.Referred] where others refer to it
    public MoveOutcome purge(DocumentKey entry, String who) {
        var media = new HashSet<Sha256>();
        MoveOutcome outcome =
                catalogue.change(
                        who,
                        edit -> {
                            media.clear();
                            edit.lock(List.of(entry));
                            if (status(edit, entry).isEmpty()) {
                                return new MoveOutcome.Unknown();
                            }
                            List<Referrer> referrers = referrers(edit, entry);
                            if (!referrers.isEmpty()) {
                                return new MoveOutcome.Referred(referrers);
                            }
                            media.addAll(erase(edit, entry, who));
                            return new MoveOutcome.Done();
                        });
        media.forEach(catalogue::eraseMedia);
        if (outcome instanceof MoveOutcome.Done) {
            watchers.forEach(watcher -> watcher.accept(entry, who));
        }
        return outcome;
    }

    private Set<Sha256> erase(Edit edit, DocumentKey entry, String who) {
        var table = new StatusTable(edit.handle());
        var shown = new HashSet<Sha256>();
        table.revisions(entry).forEach(it -> EntryMedia.of(it.entry()).forEach(shown::add));
        table.setAside(entry).forEach(it -> EntryMedia.of(it.entry()).forEach(shown::add));
        WithdrawnForGood.add(edit.handle(), entry, now(), who);
        edit.erase(entry);
        Set<Sha256> alone = EntryMedia.unused(edit.handle(), shown);
        alone.forEach(hash -> WithdrawnForGood.addMedia(edit.handle(), entry, hash));
        audit.record(edit.handle(), who, Deed.of("entry-purged", entry.value()));
        return alone;
    }

    private List<Referrer> referrers(Edit edit, DocumentKey entry) {
        return new References(edit.handle()).to(entry, catalogue.listResources());
    }

    private StoredEntry current(DocumentKey entry) {
        String id = entry.value().substring(entry.value().lastIndexOf('/') + 1);
        return catalogue.findEntry(References.resourceOf(entry), id).orElseThrow();
    }

    private static Optional<Status> status(Edit edit, DocumentKey entry) {
        return Optional.ofNullable(new StatusTable(edit.handle()).among(List.of(entry)).get(entry));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
