// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import ua.krynytsia.app.chrome.ChromeWords;
import ua.krynytsia.app.chrome.Frame;
import ua.krynytsia.app.chrome.IdleWarning;
import ua.krynytsia.app.chrome.Overlay;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Reachability;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Router;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.app.route.SessionScope;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.Home;

/// One resident's visit: language, screens, everything typed. Nothing personal lives outside it;
/// when it is closed and its view taken off the glass, the whole graph is garbage.
final class Session implements AutoCloseable {
    private final SessionScope scope = new SessionScope(Comfort.USUAL);
    private final Kit kit;
    private final Plan plan;
    private final Supplier<Optional<Home>> home;
    private final Router router;
    private final Frame frame;
    private final IdleWarning warning;
    private boolean isWarning;

    /// @param screens builds a screen from context and route
    /// @param finish wipes this session
    Session(
            Plan plan,
            Outside outside,
            BiFunction<ScreenContext, Route, Screen> screens,
            Runnable finish) {
        this.plan = plan;
        this.home = outside.home();
        kit = new Kit(plan.tokens(), scope.texts(), plan.touch());
        frame =
                new Frame(
                        kit,
                        new Frame.Doors(
                                () -> leaving(this::back),
                                () -> leaving(this::home),
                                this::help,
                                () -> leaving(finish)));
        router = new Router(route -> screens.apply(context(outside), route), this::show);
        warning = new IdleWarning(kit, this::stay);
        tellHome();
    }

    void open() {
        router.home();
    }

    StackPane view() {
        return frame.view();
    }

    void time(LocalDateTime now) {
        frame.time(now);
    }

    Pace pace() {
        return router.current().map(stop -> stop.screen().pace()).orElse(Pace.BROWSE);
    }

    String place() {
        return router.current().map(stop -> stop.route().name()).orElse("");
    }

    /// Whether anything on the way here is for this resident's eyes alone.
    boolean isPrivate() {
        return router.isAnywhere(stop ->
                stop.route() instanceof Route.Form
                        || stop.route() instanceof Route.Receipt
                        || stop.screen().holdsTypedText());
    }

    /// A new edition, or the first contents at all.
    void refresh() {
        tellHome();
        router.refresh();
    }

    void reach(Reachability reach, Optional<LocalDateTime> contentTime) {
        Texts texts = kit.texts();
        frame.notice(
                switch (reach) {
                    case STARTING, ONLINE -> Optional.empty();
                    case ALONE -> Optional.of(texts.of(ChromeWords.ALONE));
                    case OFFLINE ->
                            Optional.of(
                                    contentTime
                                            .map(time -> texts.of(t -> dated(t, time)))
                                            .orElseGet(
                                                    () -> texts.of(ChromeWords.OFFLINE_UNDATED)));
                });
    }

    void updating(boolean isOn) {
        frame.updating(isOn);
    }

    void warn(long secondsLeft) {
        warning.left(secondsLeft);
        if (!isWarning) {
            isWarning = true;
            frame.cover(warning.view());
        }
    }

    /// Somebody is there: takes the warning away.
    void calm() {
        if (isWarning) {
            stay();
        }
    }

    void fault(Runnable startOver) {
        frame.cover(Overlay.fault(kit, startOver).view());
    }

    @Override
    public void close() {
        router.close();
        scope.close();
    }

    private void stay() {
        isWarning = false;
        frame.uncover();
    }

    private void show(Router.Stop stop) {
        frame.show(stop.screen().view(), router.canGoBack());
    }

    private void back() {
        frame.uncover();
        router.back();
    }

    private void home() {
        frame.uncover();
        router.home();
    }

    /// Asks first when typed text would be lost.
    private void leaving(Runnable leave) {
        boolean loses = router.current().map(stop -> stop.screen().holdsTypedText()).orElse(false);
        if (loses) {
            frame.cover(Overlay.leave(kit, leave, frame::uncover).view());
        } else {
            leave.run();
        }
    }

    private void help() {
        var city = home.get().flatMap(Home::city);
        LocalizedText none = LocalizedText.of("");
        var reach =
                new Overlay.Reach(
                        city.map(c -> c.texts().getOrDefault("hotline", none).ukrainian())
                                .filter(number -> !number.isBlank())
                                .orElse(plan.hotline()),
                        city.map(c -> c.texts().getOrDefault("hotline-hours", none)).orElse(none),
                        home.get().flatMap(Home::place).map(line -> line.title()).orElse(none));
        frame.cover(Overlay.help(kit, reach, frame::uncover).view());
    }

    private void tellHome() {
        home.get().flatMap(Home::city).map(city -> city.texts().get("name")).ifPresent(frame::city);
        home.get().flatMap(Home::place).ifPresent(place -> frame.place(place.title()));
    }

    private ScreenContext context(Outside outside) {
        return new ScreenContext(
                router,
                outside.link(),
                kit,
                outside.background().drawing(),
                home,
                scope,
                plan.clock());
    }

    private static String dated(Texts texts, LocalDateTime time) {
        String moment = texts.date(time.toLocalDate()) + ", " + texts.time(time);
        return texts.say(ChromeWords.OFFLINE, moment);
    }
}
