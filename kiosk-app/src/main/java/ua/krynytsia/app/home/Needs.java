// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.HomeTile;
import ua.krynytsia.wire.local.SectionTile;

/// What stands on the home screen: the tiles of the content, or its sections where it has none. At
/// most eight; where there are more, the last one leads to the rest.
final class Needs {
    static final int MOST = 8;

    private Needs() {}

    static List<Need> onScreen(Home home) {
        List<Need> all = all(home);
        if (all.size() <= MOST) {
            return all;
        }
        var shown = new ArrayList<>(all.subList(0, MOST - 1));
        shown.add(rest());
        return List.copyOf(shown);
    }

    /// What does not stand on the screen itself.
    static List<Need> behindTheLast(Home home) {
        List<Need> all = all(home);
        return all.size() <= MOST ? List.of() : all.subList(MOST - 1, all.size());
    }

    static Optional<HomeTile> findTile(Home home, String id) {
        return home.tiles().stream()
                .flatMap(List::stream)
                .filter(tile -> tile.id().equals(id))
                .findFirst();
    }

    private static List<Need> all(Home home) {
        return home.tiles()
                .map(tiles -> tiles.stream().flatMap(tile -> need(tile).stream()).toList())
                .filter(needs -> !needs.isEmpty())
                .orElseGet(() -> home.sections().stream().map(Needs::need).toList());
    }

    /// A tile with a single door is that door.
    private static Optional<Need> need(HomeTile tile) {
        List<Route> routes = tile.ways().stream().flatMap(way -> Ways.route(way).stream()).toList();
        if (routes.isEmpty()) {
            return Optional.empty();
        }
        Route route = routes.size() == 1 ? routes.getFirst() : new Route.Tile(tile.id());
        return Optional.of(new Need(tile.id(), tile.presentation(), tile.nearest(), 0, route));
    }

    private static Need need(SectionTile tile) {
        return new Need(
                tile.section().id(),
                tile.section().presentation(),
                List.of(),
                tile.entries(),
                new Route.Section(tile.section().id()));
    }

    private static Need rest() {
        var shown =
                new Presentation(
                        HomeWords.REST.text(),
                        HomeWords.REST_LEAD.text(),
                        "apps",
                        Integer.MAX_VALUE);
        return new Need("rest", shown, List.of(), 0, new Route.Rest());
    }
}
