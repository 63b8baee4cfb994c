// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.rules.ukrainian.AlphabetKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;

/// A resource with its entries by the Ukrainian alphabet.
public final class ResourceContents {
    private static final String OUTSIDE = "outside";

    private final Resource resource;
    private final List<Listed> entries;
    private final Map<String, Listed> byId;
    private final Map<String, Integer> byDistrict;

    private ResourceContents(Resource resource, List<Listed> entries) {
        this.resource = resource;
        this.entries = entries;
        this.byId = new HashMap<>();
        this.byDistrict = new TreeMap<>();
        for (Listed listed : entries) {
            byId.put(listed.entry().id(), listed);
            district(listed.entry().locality())
                    .ifPresent(district -> byDistrict.merge(district, 1, Integer::sum));
        }
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
                        .sorted(Comparator.comparing(Listed::order))
                        .toList());
    }

    public Resource resource() {
        return resource;
    }

    public int size() {
        return entries.size();
    }

    public List<Entry> listEntries() {
        return entries.stream().map(Listed::entry).toList();
    }

    public Optional<EntryLine> findLine(String entry) {
        return Optional.ofNullable(byId.get(entry)).map(Listed::line);
    }

    List<EntryLine> lines() {
        return entries.stream().map(Listed::line).toList();
    }

    Optional<Entry> findEntry(String entry) {
        return Optional.ofNullable(byId.get(entry)).map(Listed::entry);
    }

    /// A part of the list, of one district (or `outside`) where one is given.
    public EntryPage page(int offset, int limit, Optional<String> district) {
        List<EntryLine> fitting =
                entries.stream()
                        .filter(listed ->
                                district.isEmpty()
                                        || district(listed.entry().locality()).equals(district))
                        .map(Listed::line)
                        .toList();
        List<EntryLine> part = fitting.stream().skip(offset).limit(limit).toList();
        return new EntryPage(fitting.size(), offset, part, byDistrict);
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

    private record Listed(Entry entry, EntryLine line, String order) {
        static Listed of(Entry entry, Resource resource) {
            EntryLine line = EntryTexts.line(entry, resource);
            String order = AlphabetKey.of(line.title().ukrainian()) + '\0' + entry.id();
            return new Listed(entry, line, order);
        }
    }
}
