// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.screen;

import java.time.Duration;
import java.util.List;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.visitor.Finger;
import ua.krynytsia.provisioning.visitor.Stand;

/// Hands that keep a screen busy.
final class Hands {
    /// A panel reports a finger so often.
    private static final Duration REPORT = Duration.ofMillis(8);

    private static final Duration KEY = Duration.ofMillis(125);
    private static final int STEP_PX = 9;
    private static final int STEPS = 70;
    private static final List<String> KEYS = List.of("key-а", "key-о", "key-backspace");

    private final Stand stand;

    Hands(Stand stand) {
        this.stand = stand;
    }

    /// A finger that drags what lies in the middle up and down again.
    void scroll(Duration length) {
        Finger finger = stand.finger();
        int x = stand.shape().width() / 2;
        int low = stand.shape().height() * 7 / 10;
        int high = low - STEP_PX * STEPS;
        long end = System.nanoTime() + length.toNanos();
        for (boolean isUp = true; System.nanoTime() < end; isUp = !isUp) {
            int y = isUp ? low : high;
            finger.press(x, y);
            for (int i = 0; i < STEPS; i++) {
                y += isUp ? -STEP_PX : STEP_PX;
                finger.move(x, y);
                Patience.pause(REPORT);
            }
            finger.lift();
        }
    }

    /// Two letters and erasing one, again and again.
    void type(int keys) {
        List<Target> board = KEYS.stream().map(id -> stand.find(id).orElseThrow()).toList();
        for (int i = 0; i < keys; i++) {
            Target key = board.get(i % board.size());
            stand.finger()
                    .tap((int) (key.x() + key.width() / 2), (int) (key.y() + key.height() / 2));
            Patience.pause(KEY);
        }
    }
}
