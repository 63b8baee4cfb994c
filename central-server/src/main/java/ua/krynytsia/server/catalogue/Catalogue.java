// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import ua.krynytsia.rules.content.EntryValidation;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.media.RenditionOutcome;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Photo;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;

/// The content as its authors keep it. Thread-safe.
public final class Catalogue {
    private static final String UNIQUE_VIOLATION = "23505";

    private final Store store;
    private final MediaFolder media;
    private final Clock clock;
    private final Locating locating = new Locating();

    /// @param media the directory of the pictures, made where it is missing
    public Catalogue(Store store, Path media, Clock clock) {
        this.store = store;
        this.media = new MediaFolder(media);
        this.clock = clock;
    }

    public List<Section> listSections() {
        return all("section", Section.class)
                .sorted(Comparator.comparingInt(section -> section.presentation().order()))
                .toList();
    }

    public List<Resource> listResources() {
        return all("resource", Resource.class)
                .sorted(Comparator.comparingInt(resource -> resource.presentation().order()))
                .toList();
    }

    public List<Form> listForms() {
        return all("form", Form.class).toList();
    }

    /// A document of any kind but an entry.
    public Optional<Document> findDeclaration(String kind, String id) {
        return kind.equals("entry")
                ? Optional.empty()
                : store.read(handle ->
                        new DocumentTable(handle)
                                .find(new DocumentKey(kind + "/" + id), Document.class));
    }

    public List<MapLayer> listLayers() {
        return all("layer", MapLayer.class).toList();
    }

    public List<Setting> listSettings() {
        return all("setting", Setting.class).toList();
    }

    /// Whether anything of a resource may leave the server.
    public boolean isPublic(Resource resource) {
        return !Publication.isInternal(resource);
    }

    public Optional<Resource> findResource(String id) {
        return store.read(
                handle -> new DocumentTable(handle).find(DocumentKey.resource(id), Resource.class));
    }

    /// The entries whose words hold `query`, all where it is blank.
    public EntryList listEntries(String resource, String query, int offset, int limit) {
        return listEntries(new EntryList.Filter(resource, query, Optional.empty()), offset, limit);
    }

    public EntryList listEntries(EntryList.Filter filter, int offset, int limit) {
        return store.read(handle -> new EntryQueries(handle).list(filter, offset, limit));
    }

    public Optional<StoredEntry> findEntry(String resource, String id) {
        return store.read(handle -> new EntryQueries(handle).find(DocumentKey.entry(resource, id)));
    }

    /// What the public may see of the entries, in the order of the alphabet.
    public List<Entry> listPublished(String resource, int offset, int limit) {
        return store.read(handle -> new EntryQueries(handle).published(resource, offset, limit));
    }

    /// Gives every entry of a resource that may be published, without internal fields, in the order
    /// of the ids; nothing of what an author has not sent on.
    public void eachPublished(String resource, Consumer<Entry> visitor) {
        store.read(handle -> {
            new EntryQueries(handle).each(resource, true, visitor);
            return true;
        });
    }

    /// Saves where `expectedRevision` is the one that stands there; 0 for a new entry. The locality
    /// is computed here, whatever `entry` says.
    public SaveOutcome save(Entry entry, long expectedRevision, String who) {
        return save(entry, expectedRevision, Manner.PUBLISHING, who);
    }

    /// What becomes of an entry that is saved.
    ///
    /// @param check what else may be wrong with it
    /// @param put puts it where it belongs
    public record Manner(
            BiFunction<Edit, Entry, List<Problem>> check, BiConsumer<Edit, Entry> put) {
        static final Manner PUBLISHING =
                new Manner((_, _) -> List.of(), (edit, entry) -> edit.putEntries(List.of(entry)));
    }

    /// Saves in another manner than publishing at once.
    public SaveOutcome save(Entry entry, long expectedRevision, Manner manner, String who) {
        try {
            return change(who, edit -> save(entry, expectedRevision, manner, edit));
        } catch (UnableToExecuteStatementException e) {
            return findEntry(entry.resource(), entry.id())
                    .filter(_ -> isTwin(e))
                    .<SaveOutcome>map(SaveOutcome.Conflict::new)
                    .orElseThrow(() -> e);
        }
    }

    /// As [#edit], for changes that may be begun anew where others stood in the way: they must do
    /// nothing but change the catalogue.
    public <T> T change(String who, Function<Edit, T> changes) {
        return store.write(handle -> edit(handle, who, changes));
    }

    /// Several changes that come together or not at all.
    public <T> T edit(String who, Function<Edit, T> changes) {
        return store.writeOnce(handle -> edit(handle, who, changes));
    }

    private <T> T edit(Handle handle, String who, Function<Edit, T> changes) {
        var edit = new Edit(handle, locating, now(), who);
        T result = changes.apply(edit);
        edit.finish();
        return result;
    }

    public Optional<byte[]> findMedia(Sha256 hash) {
        return media.find(hash);
    }

    /// Keeps a picture; the same bytes again change nothing.
    public Sha256 putMedia(byte[] bytes) {
        return media.put(bytes);
    }

    /// Keeps the three sizes of a photo.
    ///
    /// @param alternative what it shows, for those who cannot see it
    public Photo putPhoto(RenditionOutcome.Made made, LocalizedText alternative) {
        return photo(made, alternative, media::put);
    }

    /// The photo that [#putPhoto] would give; nothing is kept of it.
    public static Photo triedPhoto(RenditionOutcome.Made made, LocalizedText alternative) {
        return photo(made, alternative, Sha256::of);
    }

    private static Photo photo(
            RenditionOutcome.Made made, LocalizedText alternative, Function<byte[], Sha256> keep) {
        return new Photo(
                reference(made.list(), alternative, keep),
                reference(made.card(), alternative, keep),
                reference(made.full(), alternative, keep));
    }

    private static MediaReference reference(
            RenditionOutcome.Rendition rendition,
            LocalizedText alternative,
            Function<byte[], Sha256> keep) {
        return new MediaReference(
                keep.apply(rendition.bytes().toArray()),
                rendition.type(),
                rendition.bytes().length(),
                alternative);
    }

    private SaveOutcome save(Entry entry, long expectedRevision, Manner manner, Edit edit) {
        Optional<Resource> resource = edit.findResource(entry.resource());
        if (resource.isEmpty()) {
            return new SaveOutcome.Invalid(List.of(noResource(entry.resource())));
        }
        edit.lock(List.of(entry.key()));
        var queries = new EntryQueries(edit.handle());
        Optional<StoredEntry> standing = queries.find(entry.key());
        long revision = standing.map(StoredEntry::revision).orElse(0L);
        if (revision != expectedRevision) {
            return standing.<SaveOutcome>map(SaveOutcome.Conflict::new)
                    .orElseGet(() -> new SaveOutcome.Invalid(List.of(gone())));
        }
        var problems = new ArrayList<>(EntryValidation.check(resource.get(), entry.values()));
        problems.addAll(manner.check().apply(edit, entry));
        if (!problems.isEmpty()) {
            return new SaveOutcome.Invalid(problems);
        }
        if (edit.isTooLong(entry)) {
            return new SaveOutcome.Invalid(List.of(tooLong(resource.get())));
        }
        manner.put().accept(edit, entry);
        return new SaveOutcome.Saved(queries.find(entry.key()).orElseThrow());
    }

    /// Deletes a picture from the disk; pictures are shared, so nothing else may show it.
    public void eraseMedia(Sha256 hash) {
        media.erase(hash);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T extends Document> Stream<T> all(String kind, Class<T> type) {
        return store.read(handle -> new DocumentTable(handle).all(kind, type).toList()).stream();
    }

    private static boolean isTwin(UnableToExecuteStatementException e) {
        return e.getCause() instanceof SQLException cause
                && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }

    private static Problem noResource(String id) {
        return new Problem(
                "resource",
                LocalizedText.of(
                        "Ресурсу «" + id + "» немає. Спершу опишіть його поля.",
                        "There is no resource “" + id + "”. Declare its fields first."));
    }

    private static Problem gone() {
        return new Problem(
                "id",
                LocalizedText.of(
                        "Цього запису вже немає. Збережіть його як новий.",
                        "This entry is no longer there. Save it as a new one."));
    }

    private static Problem tooLong(Resource resource) {
        return new Problem(
                resource.titleField(),
                LocalizedText.of(
                        "Запис завеликий: більше 1 МБ. Скоротіть текст або спростіть межу.",
                        "The entry is too long: over 1 MB. Shorten its text or simplify its"
                                + " border."));
    }
}
