// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ua.krynytsia.wire.Require;

/// What a resource declares beyond its fields: whom it is open to, whom it is meant for, what it is
/// and how it looks.
public record Terms(
        Access access,
        Set<Audience> audience,
        Nature nature,
        CardLayout layout,
        Optional<MapStyle> map) {
    /// Of a resource that says nothing.
    public static final Terms PLAIN =
            new Terms(
                    new Access.Open(),
                    Set.of(Audience.RESIDENTS, Audience.BUSINESSES),
                    new Nature.Register(),
                    CardLayout.FACTS,
                    Optional.empty());

    public Terms {
        audience = Collections.unmodifiableSet(new TreeSet<>(audience));
    }

    public boolean admitsEverybody() {
        return access instanceof Access.Open;
    }

    /// Who may see the resource.
    public sealed interface Access {
        /// Everybody: it is published.
        record Open() implements Access {}

        /// Signed-in people of these roles only; nothing of it leaves the server.
        record Internal(Set<String> roles) implements Access {
            public Internal {
                roles = Collections.unmodifiableSet(new TreeSet<>(roles));
                roles.forEach(role -> Require.slug("role", role));
            }
        }
    }

    /// Through which doors it is offered. In JSON the lower-case name.
    public enum Audience {
        RESIDENTS,
        BUSINESSES
    }

    /// What kind of collection it is.
    public sealed interface Nature {
        /// Entries of its own that stay until they are withdrawn.
        record Register() implements Nature {}

        /// No entries of its own: it shows entries of others.
        record Composite(List<Selection> selections) implements Nature {
            public Composite {
                selections = Require.list("selections", 1, 50, selections);
            }
        }

        /// News: entries that come and go, the newest first.
        ///
        /// @param lifetimeDays how long an entry is shown that does not say until when
        record Rubric(int lifetimeDays) implements Nature {
            public Rubric {
                Require.that(
                        lifetimeDays >= 1 && lifetimeDays <= 3650,
                        "a rubric's lifetime must be 1 to 3650 days");
            }
        }

        /// A nature from the future, shown as a plain register.
        record Unknown(String kind) implements Nature {}
    }

    /// Entries of one resource: the named ones, or all whose choices are as given; all of them
    /// where neither is.
    ///
    /// @param where option by field
    public record Selection(String resource, Map<String, String> where, List<String> entries) {
        public Selection {
            Require.slug("resource of a selection", resource);
            Require.that(where.size() <= 20, "a selection has at most 20 conditions");
            where = Collections.unmodifiableMap(new TreeMap<>(where));
            entries = Require.list("entries of a selection", 0, 1000, entries);
            entries.forEach(entry -> Require.slug("entry of a selection", entry));
        }
    }

    /// How the card of an entry is arranged. In JSON the lower-case name; an unknown one is FACTS.
    public enum CardLayout {
        /// Line by line.
        FACTS,
        /// The first photo above everything.
        PHOTO,
        /// What to bring (the field `documents`, to be ticked), how long, how much: a service.
        STEPS,
        /// A person with post and reception hours.
        PERSON
    }

    /// How it is drawn on the map.
    ///
    /// @param colour `#RRGGBB`
    /// @param minZoom the smallest zoom of web tiles at which it is drawn, 0 to 20
    /// @param maxZoom the largest
    public record MapStyle(String colour, int minZoom, int maxZoom) {
        private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

        public MapStyle {
            Require.that(COLOUR.matcher(colour).matches(), "a colour must be #RRGGBB");
            Require.that(
                    minZoom >= 0 && minZoom <= maxZoom && maxZoom <= 20,
                    "zooms must be 0 ≤ min ≤ max ≤ 20");
        }
    }
}
