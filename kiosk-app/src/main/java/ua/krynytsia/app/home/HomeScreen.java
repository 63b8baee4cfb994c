// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.controls.TileGrid;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Reachability;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.SectionTile;

/// Search, map and the sections that have content. Without any content: a safe page that needs
/// nothing from outside.
public final class HomeScreen implements Screen {
    private final ScreenContext context;
    private final Kit kit;
    private final Node loading;
    private final Node safe;
    private final VBox whole;
    private final VBox heading = new VBox();
    private final Lines<LocalizedText> headings;
    private final Lines<SectionTile> tiles;
    private final StackPane view = new StackPane();
    private final Runnable stopWatching;

    public HomeScreen(ScreenContext context) {
        this.context = context;
        kit = context.kit();
        Texts texts = context.texts();
        loading =
                kit.state(
                        "hourglass_empty",
                        texts.of(HomeWords.LOADING),
                        texts.of(HomeWords.LOADING_LEAD));
        safe =
                kit.state(
                        "support_agent",
                        texts.of(HomeWords.SAFE),
                        texts.of(HomeWords.SAFE_LEAD),
                        kit.strong(texts.of(HomeWords.EMERGENCY)));
        var grid = new TileGrid(kit.units(1), kit.units(15));
        tiles = new Lines<>(grid, this::tile);
        headings = new Lines<>(heading, text -> kit.title(texts.of(text)));
        whole = new VBox(heading, finders(), grid);
        whole.getStyleClass().add("screen");
        VBox.setVgrow(grid, Priority.ALWAYS);
        stopWatching = context.link().reach().subscribe(_ -> draw())::unsubscribe;
        draw();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        draw();
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    private void draw() {
        Optional<Home> home = context.home().get().filter(known -> !known.sections().isEmpty());
        if (home.isPresent()) {
            tiles.show(home.get().sections());
            headings.show(List.of(welcome(home.get())));
            put(whole);
        } else {
            boolean isHopeless =
                    context.home().get().isPresent()
                            || context.link().reach().get() == Reachability.ALONE;
            put(isHopeless ? safe : loading);
        }
    }

    private void put(Node node) {
        if (!view.getChildren().contains(node)) {
            view.getChildren().setAll(node);
        }
    }

    private static LocalizedText welcome(Home home) {
        return home.city()
                .map(Setting::texts)
                .flatMap(texts -> Optional.ofNullable(texts.get("welcome")))
                .filter(text -> !text.isBlank())
                .orElse(HomeWords.ASK.text());
    }

    private Node finders() {
        Texts texts = context.texts();
        var said = texts.of(HomeWords.SEARCH);
        var words = new HBox(kit.icon("search"), kit.text(said));
        Touchable search =
                kit.touchable(
                        "search-bar",
                        words,
                        said,
                        "search-bar",
                        () -> context.router().open(new Route.Search()));
        Touchable map =
                kit.secondary(
                        "open-map",
                        "map",
                        HomeWords.MAP,
                        () -> context.router().open(Route.Map.whole()));
        map.setMinWidth(HBox.USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.ALWAYS);
        var finders = new HBox(search, map);
        finders.getStyleClass().add("finders");
        return finders;
    }

    private Node tile(SectionTile tile) {
        Texts texts = context.texts();
        var shown = tile.section().presentation();
        return kit.tile(
                "tile-" + tile.section().id(),
                shown.icon(),
                texts.of(shown.title()),
                texts.of(now -> contents(now, tile)),
                () -> context.router().open(new Route.Section(tile.section().id())));
    }

    private static String contents(Texts texts, SectionTile tile) {
        return tile.entries() > 0
                ? texts.count(HomeWords.ENTRIES, tile.entries())
                : texts.count(HomeWords.FORMS, tile.forms());
    }
}
