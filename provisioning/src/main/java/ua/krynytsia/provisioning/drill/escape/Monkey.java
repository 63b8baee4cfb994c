// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.escape;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.provisioning.visitor.Shape;

/// Random taps, drags and keys, as lines for xdotool(1). Half of the taps hit something, so that it
/// gets far.
final class Monkey {
    private static final List<String> KEYS =
            List.of(
                    "a",
                    "z",
                    "1",
                    "space",
                    "Return",
                    "Tab",
                    "shift+Tab",
                    "BackSpace",
                    "Delete",
                    "Left",
                    "Right",
                    "Up",
                    "Down",
                    "Home",
                    "End",
                    "Page_Up",
                    "Page_Down",
                    "Escape",
                    "F1",
                    "F5",
                    "F11",
                    "Menu",
                    "Super_L",
                    "Print",
                    "alt+F4",
                    "alt+Tab",
                    "ctrl+q",
                    "ctrl+w",
                    "ctrl+a",
                    "ctrl+c",
                    "ctrl+v",
                    "ctrl+z",
                    "shift+Insert");

    private final RandomGenerator random;
    private final Shape shape;

    Monkey(RandomGenerator random, Shape shape) {
        this.random = random;
        this.shape = shape;
    }

    /// One event: a tap, a drag or a key.
    ///
    /// @param seen what could be touched a moment ago
    String next(Optional<Layout> seen) {
        int dice = random.nextInt(100);
        if (dice < 40) {
            return tap(seen.map(Layout::targets).orElse(List.of()));
        }
        if (dice < 75) {
            return press("1") + " mouseup 1";
        }
        if (dice < 88) {
            return drag();
        }
        return dice < 96 ? "key --delay 1 " + KEYS.get(random.nextInt(KEYS.size())) : odd();
    }

    private String tap(List<Layout.Target> targets) {
        if (targets.isEmpty()) {
            return press("1") + " mouseup 1";
        }
        Layout.Target target = targets.get(random.nextInt(targets.size()));
        return "mousemove %d %d mousedown 1 mouseup 1"
                .formatted(target.x() + target.width() / 2, target.y() + target.height() / 2);
    }

    private String drag() {
        return press("1") + " " + somewhere() + " " + somewhere() + " mouseup 1";
    }

    /// What a hand of five fingers, or a mouse, does by the way.
    private String odd() {
        return switch (random.nextInt(4)) {
            case 0 -> press("3") + " mouseup 3";
            case 1 -> press("2") + " mouseup 2";
            case 2 -> press("1") + " mousedown 3 mouseup 1 mouseup 3";
            default -> press("1") + " mousedown 1 mouseup 1 mouseup 1";
        };
    }

    private String press(String button) {
        return somewhere() + " mousedown " + button;
    }

    private String somewhere() {
        return "mousemove %d %d"
                .formatted(random.nextInt(shape.width()), random.nextInt(shape.height()));
    }
}
