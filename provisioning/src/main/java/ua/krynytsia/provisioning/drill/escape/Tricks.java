// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ua.krynytsia.provisioning.visitor.Shape;

/// The escape list: what people try on a kiosk with their hands, and with a keyboard or a mouse
/// plugged into it, in the words of xdotool(1).
final class Tricks {
    private static final List<String> KEYS =
            List.of(
                    "alt+F4",
                    "alt+F2",
                    "alt+Tab",
                    "alt+shift+Tab",
                    "alt+Escape",
                    "alt+space",
                    "alt+Left",
                    "alt+Home",
                    "alt+Print",
                    "ctrl+alt+Delete",
                    "ctrl+alt+BackSpace",
                    "ctrl+alt+t",
                    "ctrl+shift+Escape",
                    "ctrl+shift+i",
                    "ctrl+Escape",
                    "ctrl+q",
                    "ctrl+w",
                    "ctrl+n",
                    "ctrl+o",
                    "ctrl+p",
                    "ctrl+s",
                    "ctrl+t",
                    "ctrl+a",
                    "ctrl+c",
                    "ctrl+x",
                    "ctrl+plus",
                    "ctrl+minus",
                    "Escape",
                    "Super_L",
                    "super+d",
                    "super+e",
                    "super+l",
                    "super+r",
                    "super+Tab",
                    "Print",
                    "Menu",
                    "shift+F10",
                    "Pause",
                    "Scroll_Lock",
                    "Num_Lock",
                    "Tab",
                    "shift+Tab",
                    "Home",
                    "End",
                    "Page_Up",
                    "Page_Down");

    private static final int FUNCTION_KEYS = 12;

    private final int width;
    private final int height;

    Tricks(Shape shape) {
        width = shape.width();
        height = shape.height();
    }

    /// One trick.
    ///
    /// @param lines for xdotool
    /// @param isPaste whether the glass must look as before
    record Trick(String name, List<String> lines, boolean isPaste) {
        Trick {
            lines = List.copyOf(lines);
        }
    }

    List<Trick> all() {
        var tricks = new ArrayList<Trick>();
        KEYS.forEach(key -> tricks.add(key(key)));
        IntStream.rangeClosed(1, FUNCTION_KEYS)
                .mapToObj(Integer::toString)
                .forEach(number -> {
                    tricks.add(key("F" + number));
                    tricks.add(key("ctrl+alt+F" + number));
                });
        for (String paste : List.of("ctrl+v", "ctrl+shift+v", "shift+Insert")) {
            tricks.add(new Trick(paste + " of pasted text", List.of("key " + paste), true));
        }
        tricks.addAll(hands());
        return tricks;
    }

    private List<Trick> hands() {
        int x = width / 2;
        int y = height / 3;
        String there = "mousemove %d %d".formatted(x, y);
        return List.of(
                trick("a press of three seconds", there + " mousedown 1", "sleep 3", "mouseup 1"),
                trick(
                        "two buttons at once",
                        there + " mousedown 1 mousedown 3 mouseup 1 mouseup 3"),
                trick("the right button", there + " click 3"),
                new Trick("the middle button", List.of(there + " click 2"), true),
                trick(
                        "a press of the right button",
                        there + " mousedown 3",
                        "sleep 1",
                        "mouseup 3"),
                trick("the wheel", there + " click 4 click 5 click 6 click 7"),
                trick("the buttons of a browser's mouse", there + " click 8 click 9"),
                trick("five quick taps", there + " click --repeat 5 --delay 20 1"),
                trick("a corner five times", "mousemove 0 0 click --repeat 5 --delay 20 1"),
                drag("from the upper edge", x, 0, x, y),
                drag("from the lower edge", x, height - 1, x, y),
                drag("from the left edge", 0, y, x, y),
                drag("from the right edge", width - 1, y, x, y),
                drag("out over the edge", x, y, width - 1, height - 1));
    }

    private static Trick drag(String name, int fromX, int fromY, int toX, int toY) {
        return trick(
                "a drag " + name,
                "mousemove %d %d mousedown 1".formatted(fromX, fromY),
                "mousemove %d %d".formatted((fromX + toX) / 2, (fromY + toY) / 2),
                "mousemove %d %d mouseup 1".formatted(toX, toY));
    }

    private static Trick key(String key) {
        return trick(key, "key " + key);
    }

    private static Trick trick(String name, String... lines) {
        return new Trick(name, List.of(lines), false);
    }
}
