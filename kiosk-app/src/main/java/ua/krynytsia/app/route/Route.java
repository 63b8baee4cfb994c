// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.route;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// A place one can go to. Features know each other only by these.
public sealed interface Route {
    record Home() implements Route {}

    record Section(String id) implements Route {}

    /// All resources of the city.
    record Catalogue(Shelving by) implements Route {}

    /// How the catalogue is put on its shelves.
    enum Shelving {
        THEME,
        AUTHOR,
        ALPHABET,
        /// Only what is meant for businesses alone.
        BUSINESS
    }

    /// The doors behind a tile of the home screen.
    record Tile(String id) implements Route {}

    /// The tiles that have no room on the home screen.
    record Rest() implements Route {}

    /// The list of a resource's entries.
    ///
    /// @param facets a value for each of some facet fields, by which the list is narrowed from the
    ///   beginning
    record Resource(String id, java.util.Map<String, String> facets) implements Route {
        public Resource {
            facets = Collections.unmodifiableMap(new TreeMap<>(facets));
        }

        public Resource(String id) {
            this(id, java.util.Map.of());
        }

        /// Only the entries that have this.
        public static Resource of(String id, String facet, String value) {
            return new Resource(id, java.util.Map.of(facet, value));
        }
    }

    record Entry(String resource, String id) implements Route {}

    record Search() implements Route {}

    /// @param focus what the map opens on; empty for this kiosk and all layers
    record Map(Optional<MapFocus> focus) implements Route {
        public static Map whole() {
            return new Map(Optional.empty());
        }

        public static Map entry(String resource, String id) {
            return new Map(Optional.of(new MapFocus(resource, Optional.of(id))));
        }

        public static Map resource(String resource) {
            return new Map(Optional.of(new MapFocus(resource, Optional.empty())));
        }
    }

    /// @param resource whose layer is shown
    /// @param entry which of its entries stands in the middle
    record MapFocus(String resource, Optional<String> entry) {}

    /// @param given answers that need not be asked, by question
    record Form(String id, java.util.Map<String, FieldValue> given) implements Route {
        public Form {
            given = java.util.Map.copyOf(given);
        }

        public Form(String id) {
            this(id, java.util.Map.of());
        }
    }

    /// Where one finds one's own building: its street, then its house.
    ///
    /// @param street the id of the street that was chosen; empty while one looks for it
    record Building(Optional<String> street) implements Route {
        public static Building start() {
            return new Building(Optional.empty());
        }
    }

    /// What there is to know of one building.
    ///
    /// @param street on which it stands
    /// @param resource of the passport
    /// @param entry the passport
    record Passport(String street, String resource, String entry) implements Route {}

    record Receipt(SubmittedReceipt receipt) implements Route {}

    /// What becomes of one's appeal, by its number and PIN.
    record Tracking() implements Route {}

    /// What the layout log calls it: kind and ids of the content, nothing of the resident's.
    default String name() {
        return switch (this) {
            case Home _ -> "home";
            case Section section -> "section/" + section.id();
            case Catalogue catalogue ->
                    "catalogue/" + catalogue.by().name().toLowerCase(Locale.ROOT);
            case Tile tile -> "tile/" + tile.id();
            case Rest _ -> "rest";
            case Resource resource -> "resource/" + resource.id();
            case Entry entry -> "entry/" + entry.resource() + "/" + entry.id();
            case Search _ -> "search";
            case Map _ -> "map";
            case Form form -> "form/" + form.id();
            case Building building -> building.street().isEmpty() ? "building" : "building/houses";
            case Passport passport -> "passport/" + passport.resource();
            case Receipt _ -> "receipt";
            case Tracking _ -> "tracking";
        };
    }
}
