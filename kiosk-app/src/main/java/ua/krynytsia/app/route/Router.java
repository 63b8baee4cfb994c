// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.route;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Opens screens and goes back. Screens gone from stay alive on the way back, at most twenty, so
/// that coming back finds list, filter and typed text as they were; a new edition reaches each when
/// it is shown again.
public final class Router implements AutoCloseable {
    private static final int MAX_BACK = 20;

    private final Function<Route, Screen> screens;
    private final Consumer<Stop> show;
    private final Deque<Stop> way = new ArrayDeque<>();

    /// @param screens builds the screen of a route
    /// @param show puts it on the glass
    public Router(Function<Route, Screen> screens, Consumer<Stop> show) {
        this.screens = screens;
        this.show = show;
    }

    public void open(Route route) {
        if (route instanceof Route.Home) {
            home();
            return;
        }
        current().ifPresent(stop -> stop.screen().onLeave());
        push(route);
        while (way.size() > MAX_BACK) {
            Stop first = way.removeLast();
            Stop second = way.removeLast();
            second.screen().onGone();
            second.screen().close();
            way.addLast(first);
        }
    }

    /// Opens in place of the present screen: going back will not return to it.
    public void replace(Route route) {
        if (way.size() > 1) {
            leave();
        }
        push(route);
    }

    public void back() {
        if (way.size() > 1) {
            leave();
            enter(way.getFirst());
        }
    }

    public void home() {
        while (way.size() > 1) {
            leave();
        }
        if (way.isEmpty()) {
            push(new Route.Home());
        } else {
            enter(way.getFirst());
        }
    }

    public boolean canGoBack() {
        return way.size() > 1;
    }

    /// What is on the glass.
    public Optional<Stop> current() {
        return Optional.ofNullable(way.peekFirst());
    }

    /// Whether it holds of what is shown or of anything one can go back to.
    public boolean isAnywhere(Predicate<Stop> claim) {
        return way.stream().anyMatch(claim);
    }

    /// A new edition is shown.
    public void refresh() {
        way.forEach(stop -> stop.stale = true);
        current().ifPresent(Router::freshen);
    }

    /// Every screen is to be built anew from its route: what is shown at once, the others when one
    /// comes back to them.
    public void rebuild() {
        way.forEach(stop -> stop.outdated = true);
        current().ifPresent(this::enter);
    }

    @Override
    public void close() {
        way.forEach(stop -> stop.screen().close());
        way.clear();
    }

    private void push(Route route) {
        var stop = new Stop(route, screens.apply(route));
        way.addFirst(stop);
        enter(stop);
    }

    private void enter(Stop stop) {
        if (stop.outdated) {
            stop.screen.onLeave();
            stop.screen.close();
            stop.screen = screens.apply(stop.route);
            stop.outdated = false;
            stop.stale = false;
        }
        show.accept(stop);
        stop.screen().onEnter();
        freshen(stop);
    }

    private void leave() {
        Stop gone = way.removeFirst();
        gone.screen().onLeave();
        gone.screen().onGone();
        gone.screen().close();
    }

    private static void freshen(Stop stop) {
        if (stop.stale) {
            stop.stale = false;
            stop.screen().refresh();
        }
    }

    /// A screen on the way, with the route it came by.
    public static final class Stop {
        private final Route route;
        private Screen screen;
        private boolean stale;
        private boolean outdated;

        Stop(Route route, Screen screen) {
            this.route = route;
            this.screen = screen;
        }

        public Route route() {
            return route;
        }

        public Screen screen() {
            return screen;
        }
    }
}
