// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.HomeTile;

/// The doors behind a tile, or what has no room on the home screen, one below the other.
public final class DoorsScreen implements Screen {
    private final ScreenContext context;
    private final Kit kit;
    private final Optional<String> tile;
    private final VBox heading = new VBox();
    private final VBox rows = new VBox();
    private final Lines<Presentation> headings;
    private final Lines<HomeTile.Way> ways;
    private final Lines<Need> needs;
    private final VBox whole;
    private final Node gone;
    private final StackPane view = new StackPane();

    /// @param tile whose doors; empty for what stands behind the last tile
    public DoorsScreen(ScreenContext context, Optional<String> tile) {
        this.context = context;
        this.tile = tile;
        kit = context.kit();
        headings = new Lines<>(heading, this::heading);
        ways = new Lines<>(rows, this::row);
        needs = new Lines<>(rows, this::row);
        rows.getStyleClass().add("rows");
        KineticScroll scroll = kit.scroll("doors-scroll", rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        whole = new VBox(heading, scroll);
        whole.getStyleClass().add("screen");
        gone =
                kit.state(
                        "search_off",
                        context.texts().of(HomeWords.GONE),
                        context.texts().of(HomeWords.GONE_LEAD));
        refresh();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        Optional<Home> home = context.home().get();
        boolean isThere =
                tile.isPresent()
                        ? home.flatMap(known -> Needs.findTile(known, tile.get()))
                                .map(this::show)
                                .isPresent()
                        : home.map(Needs::behindTheLast)
                                .filter(rest -> !rest.isEmpty())
                                .map(this::show)
                                .isPresent();
        Node wanted = isThere ? whole : gone;
        if (!view.getChildren().contains(wanted)) {
            view.getChildren().setAll(wanted);
        }
    }

    private HomeTile show(HomeTile now) {
        headings.show(List.of(now.presentation()));
        ways.show(now.ways().stream().filter(way -> Ways.route(way).isPresent()).toList());
        return now;
    }

    private List<Need> show(List<Need> rest) {
        headings.show(
                List.of(
                        new Presentation(
                                HomeWords.REST.text(), HomeWords.REST_LEAD.text(), "apps", 0)));
        needs.show(rest);
        return rest;
    }

    private Node heading(Presentation shown) {
        Texts texts = context.texts();
        var box = new VBox(kit.title(texts.of(shown.title())));
        if (!shown.lead().isBlank()) {
            box.getChildren().add(kit.text(texts.of(shown.lead())));
        }
        return box;
    }

    private Node row(HomeTile.Way way) {
        Texts texts = context.texts();
        return kit.row(
                Ways.id(way),
                Ways.icon(way),
                texts.of(now -> Ways.title(now, way)),
                texts.of(now -> Ways.note(now, way)),
                () -> Ways.route(way).ifPresent(context.router()::open));
    }

    private Node row(Need need) {
        Texts texts = context.texts();
        return kit.row(
                "tile-" + need.id(),
                need.shown().icon(),
                texts.of(need.shown().title()),
                texts.of(need.shown().lead()),
                () -> open(need.route()));
    }

    private void open(Route route) {
        context.router().open(route);
    }
}
