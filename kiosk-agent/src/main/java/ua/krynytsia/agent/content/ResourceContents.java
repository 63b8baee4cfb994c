// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.krynytsia.rules.ukrainian.AlphabetKey;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.ListOrder;

/// A resource with its entries in the order of its list: by the Ukrainian alphabet, a rubric's by
/// time. The list is worked out when it is first asked for.
public final class ResourceContents {
    private static final String OUTSIDE = "outside";
    private static final int LONG = 30;
    private static final Comparator<Listed> BY_ID = Comparator.comparing(Listed::id);

    private final Resource resource;
    private final SortedMap<DocumentKey, Held> own;
    private final Once<List<Listed>> byId;
    private final Once<List<Listed>> entries;

    private ResourceContents(
            Resource resource, SortedMap<DocumentKey, Held> own, Supplier<List<Listed>> gathered) {
        this.resource = resource;
        this.own = own;
        this.entries = new Once<>(gathered);
        this.byId = new Once<>(() -> entries.get().stream().sorted(BY_ID).toList());
    }

    /// @param own its entries among the documents of an edition
    /// @param before the list as it was, whose lines are kept for entries that did not change
    static ResourceContents of(
            Resource resource,
            SortedMap<DocumentKey, Held> own,
            Optional<ResourceContents> before) {
        List<Listed> known =
                before.filter(was -> was.resource.equals(resource))
                        .flatMap(was -> was.entries.known())
                        .orElseGet(List::of);
        boolean isRubric = isRubric(resource);
        return new ResourceContents(
                resource, own, () -> Listed.Gathering.of(resource, own, known, isRubric));
    }

    /// A composite with what it shows of others.
    static ResourceContents composite(Resource resource, Supplier<List<Listed>> gathered) {
        return new ResourceContents(
                resource,
                Collections.emptySortedMap(),
                () -> Listed.byAlphabet(gathered.get().stream()));
    }

    public Resource resource() {
        return resource;
    }

    /// How many of its entries are shown there and then.
    public int size(Viewer viewer) {
        boolean isSeenWhole = !isRubric(resource) && Composites.selections(resource).isEmpty();
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
                listed ->
                        district.isEmpty() || district(listed.facts().locality()).equals(district);
        List<Listed> fitting =
                wanted.sorted(
                        asked.stream()
                                .filter(liesThere)
                                .filter(listed -> facets.fits(listed, values))
                                .toList(),
                        viewer);
        var byDistrict = new TreeMap<String, Integer>();
        asked.forEach(listed ->
                district(listed.facts().locality())
                        .ifPresent(id -> byDistrict.merge(id, 1, Integer::sum)));
        return new EntryPage(
                fitting.size(),
                wanted.offset(),
                fitting.stream()
                        .skip(wanted.offset())
                        .limit(wanted.limit())
                        .map(viewer::seenFromHere)
                        .toList(),
                byDistrict,
                Optional.of(facets.count(asked, values, liesThere)),
                isByAlphabet(wanted) ? letters(fitting) : Optional.empty());
    }

    private List<Listed> asked(Selection wanted, Viewer viewer) {
        boolean isSorted = wanted.isBy(ListOrder.ALPHABET);
        if (wanted.found().isEmpty()) {
            return isSorted && isRubric(resource)
                    ? Listed.byAlphabet(seen(viewer))
                    : seen(viewer).toList();
        }
        List<Listed> found =
                wanted.found().get().stream()
                        .flatMap(id -> find(id).stream())
                        .filter(viewer::sees)
                        .toList();
        if (!isSorted) {
            return found;
        }
        return isRubric(resource)
                ? Listed.byAlphabet(found.stream())
                : entries.get().stream().filter(new HashSet<>(found)::contains).toList();
    }

    private boolean isByAlphabet(Selection wanted) {
        boolean isUsual =
                wanted.order().isEmpty() && wanted.found().isEmpty() && !isRubric(resource);
        return wanted.offset() == 0 && (isUsual || wanted.isBy(ListOrder.ALPHABET));
    }

    /// Where each first letter begins, in a list that is longer than a glance.
    private static Optional<List<EntryPage.Letter>> letters(List<Listed> list) {
        if (list.size() < LONG) {
            return Optional.empty();
        }
        var letters = new ArrayList<EntryPage.Letter>();
        String last = "";
        for (int i = 0; i < list.size(); i++) {
            String letter = AlphabetKey.letter(list.get(i).text().title().ukrainian());
            if (!letter.isEmpty() && !letter.equals(last)) {
                letters.add(new EntryPage.Letter(letter, i));
                last = letter;
            }
        }
        return Optional.of(letters);
    }

    private Stream<Listed> seen(Viewer viewer) {
        return entries.get().stream().filter(viewer::sees);
    }

    private static boolean isRubric(Resource resource) {
        return resource.conditions().nature() instanceof Terms.Nature.Rubric;
    }

    /// Of a composite that shows two entries of one id the first by the alphabet.
    private Optional<Listed> find(String entry) {
        List<Listed> all = byId.get();
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (all.get(middle).compareIdTo(entry) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Optional.of(from)
                .filter(at -> at < all.size())
                .map(all::get)
                .filter(listed -> listed.compareIdTo(entry) == 0);
    }

    private static Optional<String> district(Locality locality) {
        return switch (locality) {
            case Locality.InDistrict(String district) -> Optional.of(district);
            case Locality.OutsideCity() -> Optional.of(OUTSIDE);
            case Locality.Unplaced() -> Optional.empty();
        };
    }
}
