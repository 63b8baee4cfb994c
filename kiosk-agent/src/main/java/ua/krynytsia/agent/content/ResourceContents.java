// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;

/// A resource with its entries in the order of its list: by the Ukrainian alphabet, a rubric's by
/// time.
public final class ResourceContents {
    private static final String OUTSIDE = "outside";

    private final Resource resource;
    private final List<Listed> entries;
    private final Map<String, Listed> byId;

    private ResourceContents(Resource resource, List<Listed> entries) {
        this.resource = resource;
        this.entries = entries;
        this.byId = new HashMap<>();
        entries.forEach(listed -> byId.put(listed.entry().id(), listed));
    }

    /// @param before the list as it was, whose lines are kept for entries that did not change
    static ResourceContents of(
            Resource resource, List<Entry> entries, Optional<ResourceContents> before) {
        Map<String, Listed> known =
                before.filter(was -> was.resource.equals(resource))
                        .map(was -> was.byId)
                        .orElseGet(Map::of);
        return new ResourceContents(
                resource,
                entries.stream()
                        .map(entry -> listed(entry, resource, known))
                        .sorted(order(resource))
                        .toList());
    }

    /// A composite with what it shows of others.
    static ResourceContents composite(Resource resource, List<Listed> gathered) {
        return new ResourceContents(
                resource, gathered.stream().sorted(Listed.BY_ALPHABET).toList());
    }

    public Resource resource() {
        return resource;
    }

    /// How many of its entries are shown there and then.
    public int size(Viewer viewer) {
        return Math.toIntExact(seen(viewer).count());
    }

    public List<Entry> listEntries() {
        return entries.stream().map(Listed::entry).toList();
    }

    public Optional<EntryLine> findLine(String entry) {
        return Optional.ofNullable(byId.get(entry)).map(Listed::line);
    }

    List<Listed> listed() {
        return entries;
    }

    List<EntryLine> lines() {
        return entries.stream().map(Listed::line).toList();
    }

    List<EntryLine> lines(Viewer viewer) {
        return seen(viewer).map(Listed::line).toList();
    }

    Optional<Entry> findEntry(String entry) {
        return Optional.ofNullable(byId.get(entry)).map(Listed::entry);
    }

    /// Whether an entry is there and shown there and then.
    public boolean shows(String entry, Viewer viewer) {
        return Optional.ofNullable(byId.get(entry))
                .filter(listed -> viewer.sees(listed.resource(), listed.entry()))
                .isPresent();
    }

    /// A part of the list as it is shown there and then.
    ///
    /// @param titles names an entry of any resource by `resource/id`
    EntryPage page(Selection wanted, Viewer viewer, Function<String, LocalizedText> titles) {
        List<Listed> asked = asked(wanted, viewer);
        var facets = new Facets(resource, titles);
        Optional<String> district = wanted.narrowing().district();
        Map<String, String> values = wanted.narrowing().facets();
        Predicate<Entry> liesThere =
                entry -> district.isEmpty() || district(entry.locality()).equals(district);
        List<EntryLine> fitting =
                asked.stream()
                        .filter(listed -> liesThere.test(listed.entry()))
                        .filter(listed -> facets.fits(listed.entry(), values))
                        .map(Listed::line)
                        .toList();
        var byDistrict = new TreeMap<String, Integer>();
        asked.forEach(listed ->
                district(listed.entry().locality())
                        .ifPresent(id -> byDistrict.merge(id, 1, Integer::sum)));
        return new EntryPage(
                fitting.size(),
                wanted.offset(),
                fitting.stream().skip(wanted.offset()).limit(wanted.limit()).toList(),
                byDistrict,
                Optional.of(
                        facets.count(
                                asked.stream().map(Listed::entry).toList(), values, liesThere)));
    }

    private List<Listed> asked(Selection wanted, Viewer viewer) {
        if (wanted.found().isEmpty()) {
            return seen(viewer).toList();
        }
        Stream<Listed> found =
                wanted.found().get().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .filter(listed -> viewer.sees(listed.resource(), listed.entry()));
        return wanted.isByAlphabet() ? found.sorted(Listed.BY_ALPHABET).toList() : found.toList();
    }

    private Stream<Listed> seen(Viewer viewer) {
        return entries.stream().filter(listed -> viewer.sees(listed.resource(), listed.entry()));
    }

    private static Comparator<Listed> order(Resource resource) {
        return resource.conditions().nature() instanceof Terms.Nature.Rubric
                ? Listed.NEWEST_FIRST
                : Listed.BY_ALPHABET;
    }

    private static Listed listed(Entry entry, Resource resource, Map<String, Listed> known) {
        return Optional.ofNullable(known.get(entry.id()))
                .filter(was -> was.entry().equals(entry))
                .orElseGet(() -> Listed.of(entry, resource));
    }

    private static Optional<String> district(Locality locality) {
        return switch (locality) {
            case Locality.InDistrict(String district) -> Optional.of(district);
            case Locality.OutsideCity() -> Optional.of(OUTSIDE);
            case Locality.Unplaced() -> Optional.empty();
        };
    }
}
