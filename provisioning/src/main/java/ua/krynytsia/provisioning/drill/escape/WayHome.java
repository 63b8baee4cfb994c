// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.escape;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.visitor.Sought;
import ua.krynytsia.provisioning.visitor.Stand;

/// Whether the first screen is one tap away, by the words on the glass; counted over a drill.
final class WayHome {
    private static final List<String> DOORS = List.of("На головну", "Home");
    private static final List<String> LEAVE = List.of("Так, стерти", "Yes, clear it");
    private static final String HOME = "home";
    private static final Duration REACTION = Duration.ofSeconds(3);

    private final Stand stand;
    private int direct;
    private int asked;
    private int covered;
    private int deadEnds;

    WayHome(Stand stand) {
        this.stand = stand;
    }

    /// Goes home from wherever this is.
    ///
    /// @return why it could not
    Optional<String> go() {
        Optional<Layout> here = stand.eyes().layout();
        if (here.isEmpty()) {
            return lost("nothing is on the glass");
        }
        if (isHome(here.get())) {
            direct++;
            return Optional.empty();
        }
        if (Stand.isAttract(here.get())) {
            return arrive(here.get().targets().getFirst()) ? found() : lost("attract stays");
        }
        if (among(here.get(), DOORS).isEmpty()) {
            return uncover(here.get());
        }
        return throughTheDoor(here.get());
    }

    int direct() {
        return direct;
    }

    /// After a question about what was typed.
    int asked() {
        return asked;
    }

    /// From under a page that one tap takes away.
    int covered() {
        return covered;
    }

    int deadEnds() {
        return deadEnds;
    }

    private Optional<String> throughTheDoor(Layout here) {
        if (arrive(among(here, DOORS).orElseThrow())) {
            return found();
        }
        Optional<Target> leave = stand.eyes().layout().flatMap(now -> among(now, LEAVE));
        if (leave.isPresent() && arrive(leave.get())) {
            asked++;
            return Optional.empty();
        }
        return lost("the door home of '" + here.screen() + "' leads nowhere");
    }

    /// A page over everything: what is pressed first takes it away, or else the last thing on it.
    private Optional<String> uncover(Layout here) {
        Optional<Target> way =
                among(here, LEAVE)
                        .or(() -> here.targets().stream().filter(Target::primary).findFirst())
                        .or(() -> here.targets().stream().reduce((_, last) -> last));
        if (way.isEmpty()) {
            return lighten(here);
        }
        boolean isThere = arrive(way.get());
        Optional<Layout> below = stand.eyes().layout();
        if (isThere || below.filter(now -> among(now, DOORS).isPresent()).isPresent()) {
            covered++;
            return isThere ? Optional.empty() : through(below.orElseThrow());
        }
        return lost("no way home from '" + here.screen() + "', targets " + ids(here));
    }

    /// A glass made dark for somebody who listens; any touch makes it light.
    private Optional<String> lighten(Layout here) {
        stand.finger().tap(stand.shape().width() / 2, stand.shape().height() / 2);
        long end = System.nanoTime() + REACTION.toNanos();
        while (System.nanoTime() < end) {
            if (stand.eyes().layout().filter(now -> !now.targets().isEmpty()).isPresent()) {
                covered++;
                return go();
            }
            Patience.pause(Duration.ofMillis(20));
        }
        return lost("nothing can be touched on '" + here.screen() + "'");
    }

    private Optional<String> through(Layout below) {
        Optional<String> failure = throughTheDoor(below);
        if (failure.isEmpty()) {
            direct = Math.max(0, direct - 1);
        }
        return failure;
    }

    private static List<String> ids(Layout layout) {
        return layout.targets().stream().map(Target::id).toList();
    }

    private Optional<String> found() {
        direct++;
        return Optional.empty();
    }

    private Optional<String> lost(String why) {
        deadEnds++;
        return Optional.of(why);
    }

    private boolean arrive(Target by) {
        stand.finger().tap((int) (by.x() + by.width() / 2), (int) (by.y() + by.height() / 2));
        long end = System.nanoTime() + REACTION.toNanos();
        while (System.nanoTime() < end) {
            Optional<Layout> now = stand.eyes().layout();
            if (now.filter(WayHome::isHome).isPresent()) {
                return true;
            }
            if (now.filter(l -> among(l, LEAVE).isPresent() && !isOn(by, l)).isPresent()) {
                return false;
            }
            Patience.pause(Duration.ofMillis(20));
        }
        return false;
    }

    private static boolean isOn(Target target, Layout layout) {
        return layout.targets().contains(target);
    }

    /// The first screen, with nothing over it.
    private static boolean isHome(Layout layout) {
        return layout.screen().equals(HOME)
                && layout.targets().stream().anyMatch(target -> target.id().startsWith("tile-"));
    }

    private static Optional<Target> among(Layout layout, List<String> waysToSay) {
        return waysToSay.stream()
                .flatMap(words -> new Sought(words).among(layout).stream())
                .findFirst();
    }
}
