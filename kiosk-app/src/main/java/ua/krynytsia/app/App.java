// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.app.alert.Alarm;
import ua.krynytsia.app.appeals.FormScreen;
import ua.krynytsia.app.appeals.ReceiptScreen;
import ua.krynytsia.app.appeals.tracking.TrackingScreen;
import ua.krynytsia.app.building.HousesScreen;
import ua.krynytsia.app.building.PassportScreen;
import ua.krynytsia.app.building.StreetScreen;
import ua.krynytsia.app.card.EntryScreen;
import ua.krynytsia.app.catalogue.CatalogueScreen;
import ua.krynytsia.app.catalogue.SectionScreen;
import ua.krynytsia.app.chrome.AttractView;
import ua.krynytsia.app.condition.Covers;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.facts.FactView;
import ua.krynytsia.app.home.DoorsScreen;
import ua.krynytsia.app.home.HomeScreen;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.keyboard.OnScreenKeyboard;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.FxExecutor;
import ua.krynytsia.app.list.ResourceScreen;
import ua.krynytsia.app.map.CityMap;
import ua.krynytsia.app.map.MapScreen;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.app.search.SearchScreen;
import ua.krynytsia.app.service.ServiceDesk;
import ua.krynytsia.app.shell.Background;
import ua.krynytsia.app.shell.InFront;
import ua.krynytsia.app.shell.Plan;
import ua.krynytsia.app.shell.Shell;
import ua.krynytsia.app.sound.Speaker;
import ua.krynytsia.app.speech.EngineVoice;
import ua.krynytsia.app.speech.Narration;
import ua.krynytsia.app.speech.PreparedSounds;
import ua.krynytsia.app.speech.Voice;
import ua.krynytsia.app.speech.VoiceCommand;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.theme.Typeface;
import ua.krynytsia.app.theme.Wardrobe;
import ua.krynytsia.app.window.KioskWindow;

/// The composition root: everything the screen is made of, put together by hand. FX thread.
public final class App implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(App.class);
    private static final ZoneId CITY = ZoneId.of("Europe/Kyiv");

    private final AppConfig config;
    private final Faults faults;
    private final Background background;
    private final AgentLink link;
    private final Shell shell;
    private final Scene scene;

    /// @param link already asking, while the toolkit started
    /// @param giveUp ends the program with a failure; the service manager starts it anew
    public App(AppConfig config, Background background, AgentLink link, Runnable giveUp) {
        this.config = config;
        this.background = background;
        this.link = link;
        faults = new Faults(System::nanoTime, giveUp);
        Typeface.load();
        var tokens = new Tokens(panel(config), usual(config));
        var wardrobe = new Wardrobe(sheets());
        wardrobe.wear(tokens);
        var voice =
                EngineVoice.of(
                        config.speech().command(),
                        config.speech().sounds().map(PreparedSounds::new),
                        background.waiting());
        shell = shell(plan(config, tokens, wardrobe), link, background, voice);
        scene = new Scene(shell.view(), tokens.panel().width(), tokens.panel().height());
    }

    public void show(Stage stage) {
        shell.start(scene);
        var window = new KioskWindow(stage, scene);
        if (config.window().isPresent()) {
            window.showWindowed();
        } else {
            window.showWhole();
        }
        log.atInfo().addKeyValue("width", scene.getWidth()).log("screen is up");
    }

    /// For what nobody caught: on the FX thread the screen starts over, elsewhere it is logged.
    void broke(Thread thread, Throwable failure) {
        log.atError().addKeyValue("thread", thread.getName()).setCause(failure).log("fault");
        if (Platform.isFxApplicationThread() && faults.isFirstLately()) {
            shell.fault();
        }
    }

    @Override
    public void close() {
        shell.close();
        link.close();
        background.close();
    }

    /// The shell with everything that hangs on it and the voice of Debian.
    static Shell shell(Plan plan, AgentLink link, Background background) {
        var voice = EngineVoice.of(VoiceCommand.ESPEAK, Optional.empty(), background.waiting());
        return shell(plan, link, background, voice);
    }

    /// The shell with everything that hangs on it.
    static Shell shell(Plan plan, AgentLink link, Background background, Voice voice) {
        var speaker = new Speaker(background.drawing(), new FxExecutor());
        var kit = new Kit(plan.tokens(), new Texts(), plan.touch());
        var desk = new ServiceDesk(kit, link, speaker, plan.touch().nanos());
        var alarm = new Alarm(kit, link, speaker, plan.touch().nanos());
        var attendant = new Narration(link, voice, plan.touch().nanos());
        var others = new InFront(desk, alarm, attendant);
        return new Shell(plan, link, background, App::screen, others);
    }

    /// The style sheets that features keep beside their screens.
    static List<URL> sheets() {
        return List.of(
                sheet(OnScreenKeyboard.class, "keyboard.css"),
                sheet(CityMap.class, "map.css"),
                sheet(ResourceScreen.class, "list.css"),
                sheet(SearchScreen.class, "search.css"),
                sheet(FormScreen.class, "appeals.css"),
                sheet(EntryScreen.class, "card.css"),
                sheet(FactView.class, "facts.css"),
                sheet(StreetScreen.class, "building.css"),
                sheet(AttractView.class, "attract.css"),
                sheet(HomeScreen.class, "home.css"),
                sheet(Covers.class, "condition.css"),
                sheet(Alarm.class, "alert.css"),
                sheet(ServiceDesk.class, "service.css"),
                sheet(Narration.class, "speech.css"));
    }

    private static URL sheet(Class<?> owner, String name) {
        return Objects.requireNonNull(owner.getResource(name), name);
    }

    /// Which screen a route opens.
    static Screen screen(ScreenContext context, Route route) {
        return switch (route) {
            case Route.Home _ -> new HomeScreen(context);
            case Route.Tile(String id) -> new DoorsScreen(context, Optional.of(id));
            case Route.Rest _ -> new DoorsScreen(context, Optional.empty());
            case Route.Section(String id) -> new SectionScreen(context, id);
            case Route.Catalogue(var by) -> new CatalogueScreen(context, by);
            case Route.Resource resource -> new ResourceScreen(context, resource);
            case Route.Entry(String resource, String id) -> new EntryScreen(context, resource, id);
            case Route.Search _ -> new SearchScreen(context);
            case Route.Map(var focus) -> new MapScreen(context, focus);
            case Route.Form(String id, var given) ->
                    new FormScreen(context, new FormScreen.Asked(id, given), UUID::randomUUID);
            case Route.Building(var street) ->
                    street.<Screen>map(id -> new HousesScreen(context, id))
                            .orElseGet(() -> new StreetScreen(context));
            case Route.Passport passport -> new PassportScreen(context, passport);
            case Route.Receipt(var receipt) -> new ReceiptScreen(context, receipt);
            case Route.Tracking _ -> new TrackingScreen(context);
        };
    }

    private static Plan plan(AppConfig config, Tokens tokens, Wardrobe wardrobe) {
        return new Plan(
                tokens,
                wardrobe,
                Touch.of(tokens.slop()),
                Clock.system(CITY),
                new Plan.Times(config.patience(), Duration.ofSeconds(30)),
                config.hotline(),
                config.layoutLog());
    }

    /// A panel that hangs high begins low.
    private static Comfort usual(AppConfig config) {
        var begin = Comfort.USUAL.with(config.contrast());
        return panel(config).isHigh() ? begin.with(Comfort.Reach.LOW) : begin;
    }

    private static Panel panel(AppConfig config) {
        Rectangle2D glass = javafx.stage.Screen.getPrimary().getBounds();
        return config.window()
                .map(size ->
                        new Panel(
                                size.width(),
                                size.height(),
                                config.diagonalInches(),
                                config.bottomEdgeMm()))
                .orElseGet(() ->
                        new Panel(
                                (int) glass.getWidth(),
                                (int) glass.getHeight(),
                                config.diagonalInches(),
                                config.bottomEdgeMm()));
    }
}
