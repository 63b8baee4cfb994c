// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keys;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// What the keys of a tactile pad mean. A keyboard's Tab and Shift with Tab go on and back, its
/// space bar selects where nothing is typed.
public enum PadKey {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    SELECT,
    BACK;

    /// @param isTyping whether a field takes letters now, so that space and Backspace belong to it
    static Optional<PadKey> of(KeyEvent event, boolean isTyping) {
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> Optional.of(LEFT);
            case RIGHT, KP_RIGHT -> Optional.of(RIGHT);
            case UP, KP_UP -> Optional.of(UP);
            case DOWN, KP_DOWN -> Optional.of(DOWN);
            case ENTER -> Optional.of(SELECT);
            case ESCAPE -> Optional.of(BACK);
            case TAB -> Optional.of(event.isShiftDown() ? LEFT : RIGHT);
            case SPACE -> isTyping ? Optional.empty() : Optional.of(SELECT);
            case BACK_SPACE -> isTyping ? Optional.empty() : Optional.of(BACK);
            default -> Optional.empty();
        };
    }
}
