// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;

/// A resource with its entries in the order of its list: by the Ukrainian alphabet, a rubric's by
/// time. The list is worked out when it is first asked for.
public final class ResourceContents {
    private static final String OUTSIDE = "outside";

    private final Resource resource;
    private final SortedMap<DocumentKey, Held> own;
    private final Once<Map<String, Listed>> byId;
    private final Once<List<Listed>> entries;

    private ResourceContents(
            Resource resource, SortedMap<DocumentKey, Held> own, Supplier<List<Listed>> gathered) {
        this.resource = resource;
        this.own = own;
        this.entries = new Once<>(gathered);
        this.byId = new Once<>(() -> byId(entries.get()));
    }

    /// @param own its entries among the documents of an edition
    /// @param before the list as it was, whose lines are kept for entries that did not change
    static ResourceContents of(
            Resource resource,
            SortedMap<DocumentKey, Held> own,
            Optional<ResourceContents> before) {
        Map<String, Listed> known =
                before.filter(was -> was.resource.equals(resource))
                        .flatMap(was -> was.byId.known())
                        .orElseGet(Map::of);
        return new ResourceContents(
                resource, own, () -> Listed.Gathering.of(resource, own, known, order(resource)));
    }

    /// A composite with what it shows of others.
    static ResourceContents composite(Resource resource, Supplier<List<Listed>> gathered) {
        return new ResourceContents(
                resource,
                Collections.emptySortedMap(),
                () -> gathered.get().stream().sorted(Listed.BY_ALPHABET).toList());
    }

    public Resource resource() {
        return resource;
    }

    /// How many of its entries are shown there and then.
    public int size(Viewer viewer) {
        boolean isSeenWhole =
                !(resource.conditions().nature() instanceof Terms.Nature.Rubric)
                        && Composites.selections(resource).isEmpty();
        return isSeenWhole ? own.size() : Math.toIntExact(seen(viewer).count());
    }

    /// Works out the list, if nobody has asked for it yet.
    public void prepare() {
        byId.get();
    }

    public List<Entry> listEntries() {
        return entries.get().stream().map(Listed::entry).toList();
    }

    public Optional<EntryLine> findLine(String entry) {
        return find(entry).map(Listed::line);
    }

    List<Listed> listed() {
        return entries.get();
    }

    List<EntryLine> lines() {
        return entries.get().stream().map(Listed::line).toList();
    }

    List<EntryLine> lines(Viewer viewer) {
        return seen(viewer).map(Listed::line).toList();
    }

    Optional<Entry> findEntry(String entry) {
        return find(entry).map(Listed::entry);
    }

    /// Whether an entry is there and shown there and then.
    public boolean shows(String entry, Viewer viewer) {
        return find(entry).filter(viewer::sees).isPresent();
    }

    /// A part of the list as it is shown there and then.
    ///
    /// @param titles names an entry of any resource by `resource/id`
    EntryPage page(Selection wanted, Viewer viewer, Function<String, LocalizedText> titles) {
        List<Listed> asked = asked(wanted, viewer);
        var facets = new Facets(resource, titles);
        Optional<String> district = wanted.narrowing().district();
        Map<String, String> values = wanted.narrowing().facets();
        Predicate<Listed> liesThere =
                listed -> district.isEmpty() || district(listed.line().locality()).equals(district);
        List<EntryLine> fitting =
                asked.stream()
                        .filter(liesThere)
                        .filter(listed -> facets.fits(listed, values))
                        .map(Listed::line)
                        .toList();
        var byDistrict = new TreeMap<String, Integer>();
        asked.forEach(listed ->
                district(listed.line().locality())
                        .ifPresent(id -> byDistrict.merge(id, 1, Integer::sum)));
        return new EntryPage(
                fitting.size(),
                wanted.offset(),
                fitting.stream().skip(wanted.offset()).limit(wanted.limit()).toList(),
                byDistrict,
                Optional.of(facets.count(asked, values, liesThere)));
    }

    private List<Listed> asked(Selection wanted, Viewer viewer) {
        if (wanted.found().isEmpty()) {
            return seen(viewer).toList();
        }
        Stream<Listed> found =
                wanted.found().get().stream()
                        .map(byId.get()::get)
                        .filter(Objects::nonNull)
                        .filter(viewer::sees);
        return wanted.isByAlphabet() ? found.sorted(Listed.BY_ALPHABET).toList() : found.toList();
    }

    private Stream<Listed> seen(Viewer viewer) {
        return entries.get().stream().filter(viewer::sees);
    }

    private static Comparator<Listed> order(Resource resource) {
        return resource.conditions().nature() instanceof Terms.Nature.Rubric
                ? Listed.NEWEST_FIRST
                : Listed.BY_ALPHABET;
    }

    private Optional<Listed> find(String entry) {
        return Optional.ofNullable(byId.get().get(entry));
    }

    private static Map<String, Listed> byId(List<Listed> entries) {
        var byId = HashMap.<String, Listed>newHashMap(entries.size());
        entries.forEach(listed -> byId.put(listed.line().id(), listed));
        return byId;
    }

    private static Optional<String> district(Locality locality) {
        return switch (locality) {
            case Locality.InDistrict(String district) -> Optional.of(district);
            case Locality.OutsideCity() -> Optional.of(OUTSIDE);
            case Locality.Unplaced() -> Optional.empty();
        };
    }
}
