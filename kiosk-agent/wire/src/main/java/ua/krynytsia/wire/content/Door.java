// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// Where a tile of the home screen leads. In JSON the field `kind` holds the lower-case name.
public sealed interface Door {
    /// Everything of one section.
    record Section(String id) implements Door {
        public Section {
            Require.slug("section of a door", id);
        }
    }

    /// The list of a resource, narrowed where facets are given.
    ///
    /// @param facets a value for each of some facet fields
    /// @param title what the narrowed list is called; the resource's own name where empty
    record Resource(String id, Map<String, String> facets, Optional<LocalizedText> title)
            implements Door {
        private static final int MAX_FACETS = 10;

        public Resource {
            Require.slug("resource of a door", id);
            Require.that(facets.size() <= MAX_FACETS, "a door has at most 10 facets");
            facets = Collections.unmodifiableMap(new TreeMap<>(facets));
            facets.forEach((field, value) -> {
                Require.slug("facet of a door", field);
                Require.slug("value of a door's facet", value);
            });
            title.ifPresent(name -> {
                Require.that(!name.isBlank(), "a door's name must not be empty");
                name.byLanguage()
                        .values()
                        .forEach(text -> Require.atMost("name of a door", 254, text));
            });
        }

        public Resource(String id) {
            this(id, Map.of(), Optional.empty());
        }
    }

    /// The first question of a form.
    record Form(String id) implements Door {
        public Form {
            Require.slug("form of a door", id);
        }
    }

    /// The map of the city.
    ///
    /// @param resource whose layer alone is shown at first; empty for all
    record CityMap(Optional<String> resource) implements Door {
        public CityMap {
            resource.ifPresent(id -> Require.slug("resource of a door", id));
        }
    }

    /// «Мій дім»: from the street to the passport of a building.
    record Building() implements Door {}

    /// What becomes of one's appeal, by its number and PIN.
    record AppealState() implements Door {}

    /// All resources by theme, author and alphabet.
    record Catalogue() implements Door {}

    /// A door from the future, not shown.
    record Unknown(String kind, String raw) implements Door {}
}
