// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import ua.krynytsia.rules.content.MediaNeed;
import ua.krynytsia.rules.ukrainian.AlphabetKey;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.local.EntryLine;

/// An entry as it stands in a list: all that lists are made of, without the entry itself.
///
/// @param held the entry, read when it is asked for
/// @param order its key by the Ukrainian alphabet
record Listed(
        DocumentKey key, Held held, Resource resource, EntryLine line, String order, Facts facts) {
    static final Comparator<Listed> BY_ALPHABET = Comparator.comparing(Listed::order);

    /// Pinned ones above the others, then the newest; without a beginning last.
    static final Comparator<Listed> NEWEST_FIRST =
            Comparator.comparing((Listed listed) -> !listed.isPinned())
                    .thenComparing(Listed::began, Comparator.reverseOrder())
                    .thenComparing(BY_ALPHABET);

    /// What decides whether it is listed.
    ///
    /// @param facets its values by facet field
    /// @param media what it needs
    record Facts(
            Optional<Showing> showing, Map<String, List<String>> facets, List<MediaNeed> media) {}

    static Listed of(DocumentKey key, Entry entry, Held held, Gathering gathering) {
        Resource resource = gathering.resource();
        EntryLine line = EntryTexts.line(entry, resource, gathering.shared(entry.locality()));
        String order = AlphabetKey.of(line.title().ukrainian()) + '\0' + entry.id();
        Map<String, List<String>> facets = gathering.shared(Facets.values(entry, resource));
        var facts = new Facts(entry.showing(), facets, MediaNeed.of(entry));
        return new Listed(key, held, resource, line, order, facts);
    }

    /// Read from its bytes.
    Entry entry() {
        return (Entry) held.document();
    }

    private boolean isPinned() {
        return facts.showing().map(Showing::pinned).orElse(false);
    }

    private Instant began() {
        return facts.showing().map(Showing::from).orElse(Instant.EPOCH);
    }

    /// A list being worked out, by one thread; what many entries have alike is kept once.
    static final class Gathering {
        private final Resource resource;
        private final Map<Locality, Locality> localities = new HashMap<>();
        private final Map<Map<String, List<String>>, Map<String, List<String>>> facets =
                new HashMap<>();

        private Gathering(Resource resource) {
            this.resource = resource;
        }

        /// @param known the list as it was, by id; what did not change is taken from it
        static List<Listed> of(
                Resource resource,
                SortedMap<DocumentKey, Held> own,
                Map<String, Listed> known,
                Comparator<Listed> order) {
            var gathering = new Gathering(resource);
            var gathered = new ArrayList<Listed>();
            own.forEach((key, held) -> {
                Listed was = known.get(key.value().substring(key.value().lastIndexOf('/') + 1));
                if (was != null && was.held().isSameAs(held)) {
                    gathered.add(was);
                } else if (held.document() instanceof Entry entry) {
                    gathered.add(Listed.of(key, entry, held, gathering));
                }
            });
            gathered.sort(order);
            return List.copyOf(gathered);
        }

        Resource resource() {
            return resource;
        }

        Locality shared(Locality locality) {
            return localities.computeIfAbsent(locality, itself -> itself);
        }

        Map<String, List<String>> shared(Map<String, List<String>> values) {
            return facets.computeIfAbsent(values, itself -> itself);
        }
    }
}
