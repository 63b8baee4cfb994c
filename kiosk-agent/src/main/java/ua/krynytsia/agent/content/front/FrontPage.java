// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content.front;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.ResourceContents;
import ua.krynytsia.agent.content.Selection;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.agent.content.Views;
import ua.krynytsia.rules.ukrainian.AlphabetKey;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.content.Tile;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.HomeTile;

/// The whole home screen.
public final class FrontPage {
    private static final Comparator<Presentation> ORDER =
            Comparator.comparingInt(Presentation::order)
                    .thenComparing(shown -> AlphabetKey.of(shown.title().ukrainian()));

    private final Content content;
    private final Viewer viewer;

    public FrontPage(Content content, Viewer viewer) {
        this.content = content;
        this.viewer = viewer;
    }

    public Home home() {
        Home plain = new Views(content, viewer).home();
        return new Home(
                plain.edition(),
                plain.place(),
                plain.city(),
                plain.districts(),
                plain.sections(),
                Optional.of(tiles()).filter(tiles -> !tiles.isEmpty()),
                Optional.of(announcements()).filter(told -> !told.isEmpty()));
    }

    private List<HomeTile> tiles() {
        var doors = new Doors(content, viewer);
        var nearest = new Nearest(content, viewer);
        return content.list(Tile.class).stream()
                .sorted(Comparator.comparing(Tile::presentation, ORDER))
                .map(tile ->
                        new HomeTile(
                                tile.id(),
                                tile.presentation(),
                                tile.audience(),
                                tile.doors().stream()
                                        .flatMap(door -> doors.way(door).stream())
                                        .toList(),
                                tile.nearest().map(nearest::of).orElseGet(List::of)))
                .filter(tile -> !tile.ways().isEmpty())
                .toList();
    }

    /// Of the first rubric, by its declared order, that has anything to tell.
    private List<EntryLine> announcements() {
        var first =
                new Selection(
                        0,
                        Home.MOST_ANNOUNCEMENTS,
                        new Selection.Narrowing(Optional.empty(), Map.of()),
                        Optional.empty(),
                        Optional.empty());
        return content.listResources().stream()
                .map(ResourceContents::resource)
                .filter(one -> one.conditions().nature() instanceof Terms.Nature.Rubric)
                .sorted(Comparator.comparing(one -> one.presentation(), ORDER))
                .flatMap(one -> content.findPage(one.id(), first, viewer).stream())
                .map(EntryPage::lines)
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }
}
