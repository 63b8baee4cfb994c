// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import ua.krynytsia.agent.content.packed.ListText;
import ua.krynytsia.agent.content.packed.Packed;
import ua.krynytsia.rules.content.MediaNeed;
import ua.krynytsia.rules.ukrainian.AlphabetKey;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.local.EntryLine;

/// An entry as it stands in a list: all that lists are made of, without the entry itself. There are
/// tens of thousands, so its words are packed with those of its neighbours.
///
/// @param held the entry, read when it is asked for
/// @param place where its words are
record Listed(DocumentKey key, Held held, Resource resource, Place place, Facts facts) {
    /// Words together with those of up to this many neighbours.
    private static final int TOGETHER = 32;

    private static final int BEFORE_RESOURCE = "entry/".length();

    /// What decides whether it is listed; alike for many entries, and then the same object.
    ///
    /// @param facets its values by facet field
    /// @param media what it needs
    record Facts(
            Optional<Showing> showing,
            Locality locality,
            Map<String, List<String>> facets,
            List<MediaNeed> media) {
        private static Facts of(Entry entry, Resource resource) {
            return new Facts(
                    entry.showing(),
                    entry.locality(),
                    Facets.values(entry, resource),
                    MediaNeed.of(entry));
        }
    }

    /// @param words a [ListText] at `index`
    record Place(Packed words, int index) {
        private ListText text() {
            return ListText.unpacked(words.at(index));
        }
    }

    String id() {
        return key.value().substring(idBegin());
    }

    /// The key is `entry/<resource>/<id>`.
    private int idBegin() {
        return BEFORE_RESOURCE + resource.id().length() + 1;
    }

    /// As `id().compareTo(other)`, without making the id.
    int compareIdTo(String other) {
        String all = key.value();
        int begin = idBegin();
        int both = Math.min(all.length() - begin, other.length());
        for (int i = 0; i < both; i++) {
            int difference = all.charAt(begin + i) - other.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return all.length() - begin - other.length();
    }

    ListText text() {
        return place.text();
    }

    EntryLine line() {
        ListText text = text();
        return new EntryLine(
                resource.id(), id(), text.title(), text.note(), facts.locality(), text.point());
    }

    /// Read from its bytes.
    Entry entry() {
        return (Entry) held.document();
    }

    /// In the order of the alphabet.
    static List<Listed> byAlphabet(Stream<Listed> listed) {
        return listed.map(Ordered::of)
                .sorted(Ordered.BY_ALPHABET)
                .map(ordered -> ordered.listed().orElseThrow())
                .toList();
    }

    /// One while a list is sorted.
    ///
    /// @param listed empty where it was not listed before
    private record Ordered(
            DocumentKey key,
            Held held,
            Facts facts,
            Optional<Listed> listed,
            Optional<ListText> text,
            String order) {
        static final Comparator<Ordered> BY_ALPHABET = Comparator.comparing(Ordered::order);

        /// Pinned ones above the others, then the newest; without a beginning last.
        static final Comparator<Ordered> NEWEST_FIRST =
                Comparator.comparing((Ordered ordered) -> !ordered.isPinned())
                        .thenComparing(Ordered::began, Comparator.reverseOrder())
                        .thenComparing(BY_ALPHABET);

        static Ordered of(Listed known) {
            return new Ordered(
                    known.key(),
                    known.held(),
                    known.facts(),
                    Optional.of(known),
                    Optional.empty(),
                    order(known.place().text(), known.id()));
        }

        static Ordered of(DocumentKey key, Held held, Facts facts, Entry entry, ListText text) {
            return new Ordered(
                    key, held, facts, Optional.empty(), Optional.of(text), order(text, entry.id()));
        }

        private static String order(ListText text, String id) {
            return AlphabetKey.of(text.title().ukrainian()) + '\0' + id;
        }

        ListText words() {
            return text.orElseGet(() -> listed.orElseThrow().place().text());
        }

        private boolean isPinned() {
            return facts.showing().map(Showing::pinned).orElse(false);
        }

        private Instant began() {
            return facts.showing().map(Showing::from).orElse(Instant.EPOCH);
        }
    }

    /// A list being worked out, by one thread; what many entries have alike is kept once.
    static final class Gathering {
        private final Resource resource;
        private final Packed.Last last = new Packed.Last();
        private final Map<DocumentKey, Ordered> known = new HashMap<>();
        private final Map<Facts, Facts> facts = new HashMap<>();

        private Gathering(Resource resource, List<Listed> before) {
            this.resource = resource;
            for (Listed listed : before) {
                known.put(listed.key(), Ordered.of(listed));
                facts.put(listed.facts(), listed.facts());
            }
        }

        /// @param before the list as it was; what did not change is taken from it
        static List<Listed> of(
                Resource resource,
                SortedMap<DocumentKey, Held> own,
                List<Listed> before,
                boolean isNewestFirst) {
            var gathering = new Gathering(resource, before);
            var gathered = new ArrayList<Ordered>();
            own.forEach((key, held) -> gathering.ordered(key, held).ifPresent(gathered::add));
            gathered.sort(isNewestFirst ? Ordered.NEWEST_FIRST : Ordered.BY_ALPHABET);
            return gathering.packed(gathered);
        }

        private Optional<Ordered> ordered(DocumentKey key, Held held) {
            Ordered was = known.get(key);
            if (was != null && was.held().isSameAs(held)) {
                return Optional.of(was);
            }
            if (!(held.document() instanceof Entry entry)) {
                return Optional.empty();
            }
            Facts own = facts.computeIfAbsent(Facts.of(entry, resource), itself -> itself);
            ListText text = EntryTexts.text(entry, resource);
            return Optional.of(Ordered.of(key, held, own, entry, text));
        }

        /// Words packed before stay where they are while most of what lies with them is in use.
        private List<Listed> packed(List<Ordered> gathered) {
            var inUse = new HashSet<Packed>();
            gathered.forEach(each ->
                    each.listed().map(listed -> listed.place().words()).ifPresent(inUse::add));
            boolean isAnew = inUse.size() > 2 * (gathered.size() / TOGETHER + 1);
            var packed = new ArrayList<Listed>();
            var fresh = new ArrayList<Ordered>();
            for (Ordered each : gathered) {
                if (isAnew || each.listed().isEmpty()) {
                    fresh.add(each);
                }
            }
            Map<DocumentKey, Place> places = places(fresh);
            for (Ordered each : gathered) {
                packed.add(
                        Optional.ofNullable(places.get(each.key()))
                                .map(place -> listed(each, place))
                                .or(each::listed)
                                .orElseThrow());
            }
            return List.copyOf(packed);
        }

        private Map<DocumentKey, Place> places(List<Ordered> fresh) {
            var places = HashMap.<DocumentKey, Place>newHashMap(fresh.size());
            for (int begin = 0; begin < fresh.size(); begin += TOGETHER) {
                List<Ordered> together =
                        fresh.subList(begin, Math.min(begin + TOGETHER, fresh.size()));
                List<Bytes> words = together.stream().map(each -> each.words().packed()).toList();
                Packed packed = Packed.of(words, last);
                for (int i = 0; i < together.size(); i++) {
                    places.put(together.get(i).key(), new Place(packed, i));
                }
            }
            return places;
        }

        private Listed listed(Ordered each, Place place) {
            return new Listed(each.key(), each.held(), resource, place, each.facts());
        }
    }
}
