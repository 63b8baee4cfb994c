// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import ua.krynytsia.app.controls.KineticScroll;
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

/// Search and map, what the city has to tell, and the needs of a resident as tiles: their order,
/// names and signs are content. Without any content: a safe page that needs nothing from outside.
public final class HomeScreen implements Screen {
    private static final int PORTRAIT_COLUMNS = 2;
    private static final int WIDE_COLUMNS = 4;
    private static final double GAP_UNITS = 0.8;
    private static final double TALLEST_UNITS = 15;
    private static final double MARGINS_UNITS = 8;
    private static final double RAIL_UNITS = 11;
    private static final Duration LOOKS_AT_THE_CLOCK = Duration.seconds(10);

    private final ScreenContext context;
    private final Kit kit;
    private final Node loading;
    private final Node safe;
    private final KineticScroll whole;
    private final VBox heading = new VBox();
    private final Lines<LocalizedText> headings;
    private final Announcements announcements;
    private final Lines<Need> tiles;
    private final ReadOnlyObjectWrapper<LocalDateTime> minute;
    private final Timeline clock;
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
        minute = new ReadOnlyObjectWrapper<>(now());
        clock = new Timeline(new KeyFrame(LOOKS_AT_THE_CLOCK, _ -> minute.set(now())));
        clock.setCycleCount(Animation.INDEFINITE);
        announcements = new Announcements(context);
        var grid = new TileGrid(columns(), kit.units(GAP_UNITS), kit.units(TALLEST_UNITS));
        tiles = new Lines<>(grid, tile()::of);
        headings = new Lines<>(heading, text -> kit.title(texts.of(text)));
        VBox.setVgrow(grid, Priority.ALWAYS);
        var page = new VBox(finders(), announcements.view(), grid);
        if (!kit.tokens().isWide()) {
            page.getChildren().addFirst(heading);
        }
        page.getStyleClass().addAll("screen", "home");
        whole = kit.scroll("home-scroll", page);
        stopWatching = context.link().reach().subscribe(_ -> draw())::unsubscribe;
        draw();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onEnter() {
        minute.set(now());
        clock.play();
    }

    @Override
    public void onLeave() {
        clock.stop();
    }

    @Override
    public void refresh() {
        draw();
    }

    @Override
    public void close() {
        clock.stop();
        stopWatching.run();
    }

    private void draw() {
        Optional<Home> home = context.home().get().filter(known -> !known.sections().isEmpty());
        if (home.isPresent()) {
            headings.show(List.of(welcome(home.get())));
            announcements.show(home.get().listAnnouncements());
            tiles.show(Needs.onScreen(home.get()));
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

    private NeedTile tile() {
        double beside = kit.tokens().isWide() ? RAIL_UNITS : 0;
        double room = kit.tokens().panel().width() - kit.units(MARGINS_UNITS + beside);
        return new NeedTile(kit, context.router(), minute, room / columns());
    }

    private int columns() {
        return kit.tokens().panel().isWide() ? WIDE_COLUMNS : PORTRAIT_COLUMNS;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(context.clock()).truncatedTo(ChronoUnit.MINUTES);
    }
}
