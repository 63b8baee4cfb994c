// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.layout.StackPane;
import ua.krynytsia.app.chrome.ComfortPane;
import ua.krynytsia.app.chrome.Frame;
import ua.krynytsia.app.chrome.IdleWarning;
import ua.krynytsia.app.chrome.Overlay;
import ua.krynytsia.app.controls.Kit;
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

/// One resident's visit: language, comfort, screens, everything typed. Nothing personal lives
/// outside it; when it is closed and its view taken off the glass, the whole graph is garbage.
final class Session implements AutoCloseable {
    private static final int UNHURRIED = 3;

    private final SessionScope scope;
    private final Plan plan;
    private final Outside outside;
    private final Runnable finish;
    private final Router router;
    private final StackPane view = new StackPane();
    private final Notice notice = new Notice();
    private Kit kit;
    private Frame frame;
    private IdleWarning warning;
    private boolean isWarning;

    /// @param screens builds a screen from context and route
    /// @param finish wipes this session
    Session(
            Plan plan,
            Outside outside,
            BiFunction<ScreenContext, Route, Screen> screens,
            Runnable finish) {
        this.plan = plan;
        this.outside = outside;
        this.finish = finish;
        scope = new SessionScope(plan.tokens().comfort());
        router = new Router(route -> screens.apply(context(), route), this::show);
        kit = new Kit(plan.tokens(), scope.texts(), plan.touch());
        frame = new Frame(kit, doors());
        warning = new IdleWarning(kit, this::stay);
        view.getChildren().setAll(frame.view());
        tellHome();
        plan.touch().unhurried(scope.comfort().get().isUnhurried());
        scope.own(scope.comfort().subscribe(this::dress));
    }

    void open() {
        router.home();
    }

    void go(Route route) {
        frame.uncover();
        router.open(route);
    }

    /// In the visitor's words and letters.
    Kit kit() {
        return kit;
    }

    StackPane view() {
        return view;
    }

    SessionScope scope() {
        return scope;
    }

    void time(LocalDateTime now) {
        frame.time(now);
    }

    /// How long the present screen may rest untouched.
    Duration limit() {
        Pace pace = router.current().map(stop -> stop.screen().pace()).orElse(Pace.BROWSE);
        Duration usual = plan.times().limit(pace);
        return scope.comfort().get().isUnhurried() ? usual.multipliedBy(UNHURRIED) : usual;
    }

    String place() {
        return router.current().map(stop -> stop.route().name()).orElse("");
    }

    /// Whether anything on the way here is for this resident's eyes alone.
    boolean isPrivate() {
        return router.isAnywhere(stop ->
                stop.route() instanceof Route.Form
                        || stop.route() instanceof Route.Receipt
                        || stop.route() instanceof Route.Tracking
                        || stop.screen().holdsTypedText());
    }

    /// A new edition, or the first contents at all.
    void refresh() {
        tellHome();
        router.refresh();
    }

    void reach(Reachability reach, Optional<LocalDateTime> contentTime) {
        notice.tell(reach, contentTime);
        frame.notice(notice.words(kit.texts()));
    }

    void updating(boolean isOn) {
        frame.updating(isOn);
    }

    void warn(long secondsLeft) {
        warning.left(secondsLeft);
        if (!isWarning) {
            isWarning = true;
            frame.warn(Optional.of(warning.view()));
        }
    }

    boolean isWarning() {
        return isWarning;
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
        frame.close();
        scope.close();
    }

    private void stay() {
        isWarning = false;
        frame.warn(Optional.empty());
    }

    /// Builds everything anew in other letters, colours or places: the visitor stays where they
    /// were, with what they typed, before the same choice if they made it there. A voice alone
    /// changes nothing of it.
    private void dress(Comfort before, Comfort wanted) {
        boolean isChoosing = view.lookup(".comfort") != null;
        if (!isChoosing && before.spoken(wanted.isSpoken()).equals(wanted)) {
            return;
        }
        kit = new Kit(plan.tokens().with(wanted), scope.texts(), plan.touch());
        plan.wardrobe().wear(kit.tokens());
        plan.touch().unhurried(wanted.isUnhurried());
        frame.close();
        frame = new Frame(kit, doors());
        warning = new IdleWarning(kit, this::stay);
        stay();
        view.getChildren().setAll(frame.view());
        frame.time(LocalDateTime.now(plan.clock()));
        frame.notice(notice.words(kit.texts()));
        tellHome();
        router.rebuild();
        if (isChoosing) {
            comfort();
        }
    }

    private Frame.Doors doors() {
        return new Frame.Doors(
                () -> leaving(this::back),
                () -> leaving(this::home),
                this::comfort,
                this::help,
                () -> leaving(finish));
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

    private void comfort() {
        var now = plan.tokens().with(scope.comfort().get());
        var pane =
                new ComfortPane(
                        new Kit(now, scope.texts(), plan.touch()), scope::use, frame::uncover);
        frame.cover(pane.view());
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
        var home = outside.home().get();
        var city = home.flatMap(Home::city);
        LocalizedText none = LocalizedText.of("");
        var reach =
                new Overlay.Reach(
                        city.map(c -> c.texts().getOrDefault("hotline", none).ukrainian())
                                .filter(number -> !number.isBlank())
                                .orElse(plan.hotline()),
                        city.map(c -> c.texts().getOrDefault("hotline-hours", none)).orElse(none),
                        home.flatMap(Home::place).map(line -> line.title()).orElse(none));
        frame.cover(Overlay.help(kit, reach, frame::uncover).view());
    }

    private void tellHome() {
        var home = outside.home().get();
        home.flatMap(Home::city).map(city -> city.texts().get("name")).ifPresent(frame::city);
        home.flatMap(Home::place).ifPresent(place -> frame.place(place.title()));
    }

    private ScreenContext context() {
        return new ScreenContext(
                router,
                outside.link(),
                kit,
                outside.background().drawing(),
                outside.home(),
                scope,
                plan.clock());
    }
}
