// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import java.util.Optional;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.HomeTile;

/// What stands on a door and where it leads.
final class Ways {
    private Ways() {}

    /// Empty where this program has no such room.
    static Optional<Route> route(HomeTile.Way way) {
        return switch (way.door()) {
            case Door.Section(String id) -> Optional.of(new Route.Section(id));
            case Door.Resource resource ->
                    Optional.of(new Route.Resource(resource.id(), resource.facets()));
            case Door.Form(String id) -> Optional.of(new Route.Form(id));
            case Door.CityMap(Optional<String> resource) ->
                    Optional.of(resource.map(Route.Map::resource).orElseGet(Route.Map::whole));
            case Door.Catalogue() -> Optional.of(new Route.Catalogue(Route.Shelving.THEME));
            case Door.Building() -> Optional.of(Route.Building.start());
            case Door.AppealState() -> Optional.of(new Route.Tracking());
            case Door.Unknown _ -> Optional.empty();
        };
    }

    /// Stable, for instance `resource-pharmacies`.
    static String id(HomeTile.Way way) {
        return switch (way.door()) {
            case Door.Section(String id) -> "section-" + id;
            case Door.Resource(String id, var facets, var _) ->
                    facets.isEmpty()
                            ? "resource-" + id
                            : "resource-" + id + "-" + String.join("-", facets.values());
            case Door.Form(String id) -> "form-" + id;
            case Door.CityMap(Optional<String> resource) ->
                    resource.map(id -> "map-" + id).orElse("map-city");
            case Door.Building() -> "building";
            case Door.Catalogue() -> "catalogue";
            case Door.AppealState() -> "appeal-state";
            case Door.Unknown(String kind, var _) -> kind;
        };
    }

    static String icon(HomeTile.Way way) {
        return switch (way.door()) {
            case Door.CityMap _ -> "map";
            case Door.Building() -> "apartment";
            case Door.Catalogue() -> "apps";
            case Door.AppealState() -> "find_in_page";
            case Door.Section _, Door.Resource _, Door.Form _, Door.Unknown _ ->
                    way.presentation().map(Presentation::icon).orElse("");
        };
    }

    static String title(Texts texts, HomeTile.Way way) {
        Optional<String> own = way.presentation().map(shown -> texts.in(shown.title()));
        return switch (way.door()) {
            case Door.CityMap _ ->
                    own.map(name -> texts.say(HomeWords.ON_MAP, name))
                            .orElseGet(() -> texts.say(HomeWords.MAP));
            case Door.Building() -> texts.say(HomeWords.BUILDING);
            case Door.Catalogue() -> texts.say(HomeWords.CATALOGUE);
            case Door.AppealState() -> texts.say(HomeWords.APPEAL_STATE);
            case Door.Section _, Door.Resource _, Door.Form _, Door.Unknown _ -> own.orElse("");
        };
    }

    static String note(Texts texts, HomeTile.Way way) {
        String lead =
                switch (way.door()) {
                    case Door.CityMap _ -> texts.say(HomeWords.MAP_LEAD);
                    case Door.Building() -> texts.say(HomeWords.BUILDING_LEAD);
                    case Door.Catalogue() -> texts.say(HomeWords.CATALOGUE_LEAD);
                    case Door.AppealState() -> texts.say(HomeWords.APPEAL_STATE_LEAD);
                    case Door.Section _, Door.Resource _, Door.Form _, Door.Unknown _ ->
                            way.presentation().map(shown -> texts.in(shown.lead())).orElse("");
                };
        String count = way.entries() == 0 ? "" : texts.count(HomeWords.ENTRIES, way.entries());
        return lead.isBlank() || count.isBlank() ? lead + count : lead + " · " + count;
    }
}
