// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.krynytsia.rules.content.MediaNeed;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;

/// The documents of one edition, ordered for showing. A changed edition is made from the one before
/// by [#next], which shares everything that did not change.
public final class Content {
    private static final DocumentKey FIRST_ENTRY = new DocumentKey("entry/0");
    private static final DocumentKey BEHIND_ENTRIES = new DocumentKey("entry0/0");

    private final Manifest manifest;
    private final SortedMap<DocumentKey, Held> documents;
    private final Map<String, ResourceContents> resources;
    private final Once<List<MediaReference>> media;

    private Content(
            Manifest manifest,
            SortedMap<DocumentKey, Held> documents,
            Map<String, ResourceContents> resources) {
        this.manifest = manifest;
        this.documents = Collections.unmodifiableSortedMap(documents);
        this.resources = Collections.unmodifiableMap(resources);
        this.media = new Once<>(this::needed);
    }

    public static Content of(Manifest manifest, SortedMap<DocumentKey, Held> documents) {
        var copy = new TreeMap<>(documents);
        var resources = new TreeMap<String, ResourceContents>();
        for (Resource resource : all(copy, Resource.class).toList()) {
            resources.put(resource.id(), gather(resource, copy, Optional.empty()));
        }
        compose(resources);
        return new Content(manifest, copy, resources);
    }

    /// The edition after this one.
    public Content next(Manifest newer, Map<DocumentKey, Held> put, Set<DocumentKey> deleted) {
        var copy = new TreeMap<>(documents);
        copy.keySet().removeAll(deleted);
        copy.putAll(put);
        var touched = new TreeMap<>(resources);
        Stream.concat(put.keySet().stream(), deleted.stream())
                .flatMap(key -> resourceOf(key).stream())
                .distinct()
                .forEach(id -> {
                    Optional<ResourceContents> before = Optional.ofNullable(touched.remove(id));
                    findResource(id, copy)
                            .ifPresent(resource -> touched.put(id, gather(resource, copy, before)));
                });
        compose(touched);
        return new Content(newer, copy, touched);
    }

    /// Composites show what the others hold now.
    private static void compose(Map<String, ResourceContents> resources) {
        for (ResourceContents all : List.copyOf(resources.values())) {
            Composites.selections(all.resource())
                    .map(selections ->
                            ResourceContents.composite(
                                    all.resource(), () -> Composites.gather(selections, resources)))
                    .ifPresent(composite -> resources.put(all.resource().id(), composite));
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    public Optional<Held> find(DocumentKey key) {
        return Optional.ofNullable(documents.get(key));
    }

    /// In the order of keys.
    public SortedMap<DocumentKey, Held> documents() {
        return documents;
    }

    public SortedMap<DocumentKey, Sha256> hashes() {
        var hashes = new TreeMap<DocumentKey, Sha256>();
        documents.forEach((key, held) -> hashes.put(key, held.hash()));
        return hashes;
    }

    /// All documents of one kind other than entries, in the order of keys.
    public <T extends Document> List<T> list(Class<T> kind) {
        return all(documents, kind).toList();
    }

    /// Works out every list, so that the first to ask for one does not wait for it.
    public void prepare() {
        resources.values().forEach(ResourceContents::prepare);
    }

    public List<ResourceContents> listResources() {
        return List.copyOf(resources.values());
    }

    public Optional<ResourceContents> findResource(String id) {
        return Optional.ofNullable(resources.get(id));
    }

    /// A part of the list of a resource.
    public Optional<EntryPage> findPage(String resource, Selection wanted, Viewer viewer) {
        return findResource(resource).map(all -> all.page(wanted, viewer, this::title));
    }

    /// @param entry `resource/id`
    private LocalizedText title(String entry) {
        String[] parts = entry.split("/", 2);
        return findResource(parts[0])
                .flatMap(all -> all.findLine(parts[1]))
                .map(EntryLine::title)
                .orElseGet(() -> LocalizedText.of(parts[1]));
    }

    /// Groups of words that mean the same, each with its members parted by commas: the texts of
    /// `setting/search-synonyms`.
    public List<String> listSynonyms() {
        return find(DocumentKey.setting("search-synonyms")).map(Held::document).stream()
                .filter(Setting.class::isInstance)
                .flatMap(setting -> ((Setting) setting).texts().values().stream())
                .map(LocalizedText::ukrainian)
                .toList();
    }

    /// The pictures and files this edition needs, the most needed first.
    public List<MediaReference> media() {
        return media.get();
    }

    public Optional<MediaReference> findMedium(Sha256 hash) {
        return media().stream().filter(medium -> medium.hash().equals(hash)).findFirst();
    }

    private List<MediaReference> needed() {
        Stream<MediaNeed> others =
                all(documents, Document.class).flatMap(other -> MediaNeed.of(other).stream());
        Stream<MediaNeed> entries =
                resources.values().stream()
                        .flatMap(all -> all.listed().stream())
                        .flatMap(listed -> listed.facts().media().stream());
        return MediaNeed.ordered(Stream.concat(others, entries)).stream()
                .map(MediaNeed::medium)
                .toList();
    }

    private static <T extends Document> Stream<T> all(
            SortedMap<DocumentKey, Held> documents, Class<T> kind) {
        return Stream.concat(
                        documents.headMap(FIRST_ENTRY).values().stream(),
                        documents.tailMap(BEHIND_ENTRIES).values().stream())
                .map(Held::document)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Optional<Resource> findResource(
            String id, SortedMap<DocumentKey, Held> documents) {
        return Optional.ofNullable(documents.get(DocumentKey.resource(id)))
                .map(Held::document)
                .filter(Resource.class::isInstance)
                .map(Resource.class::cast);
    }

    /// The resource whose list changes with this document.
    private static Optional<String> resourceOf(DocumentKey key) {
        String[] parts = key.value().split("/", -1);
        boolean isListed = key.kind().equals("entry") || key.kind().equals("resource");
        return isListed ? Optional.of(parts[1]) : Optional.empty();
    }

    private static ResourceContents gather(
            Resource resource,
            SortedMap<DocumentKey, Held> documents,
            Optional<ResourceContents> before) {
        SortedMap<DocumentKey, Held> own =
                documents.subMap(
                        DocumentKey.entry(resource.id(), "0"),
                        new DocumentKey("entry/" + resource.id() + "0"));
        return ResourceContents.of(resource, own, before);
    }
}
