// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.route;

import java.util.Optional;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// A place one can go to. Features know each other only by these.
public sealed interface Route {
    record Home() implements Route {}

    record Section(String id) implements Route {}

    /// The list of a resource's entries.
    record Resource(String id) implements Route {}

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

    record Receipt(SubmittedReceipt receipt) implements Route {}

    /// What the layout log calls it: kind and ids of the content, nothing of the resident's.
    default String name() {
        return switch (this) {
            case Home _ -> "home";
            case Section section -> "section/" + section.id();
            case Resource resource -> "resource/" + resource.id();
            case Entry entry -> "entry/" + entry.resource() + "/" + entry.id();
            case Search _ -> "search";
            case Map _ -> "map";
            case Form form -> "form/" + form.id();
            case Receipt _ -> "receipt";
        };
    }
}
