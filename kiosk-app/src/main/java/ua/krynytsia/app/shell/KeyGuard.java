// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A keyboard plugged into the kiosk may type and move, and nothing else.
final class KeyGuard {
    private static final Set<KeyCode> REFUSED =
            EnumSet.of(
                    KeyCode.ESCAPE,
                    KeyCode.PRINTSCREEN,
                    KeyCode.CONTEXT_MENU,
                    KeyCode.WINDOWS,
                    KeyCode.COMMAND,
                    KeyCode.PAUSE);

    private KeyGuard() {}

    static void keepInside(KeyEvent event) {
        boolean isCommand = event.isAltDown() || event.isControlDown() || event.isMetaDown();
        if (isCommand || event.getCode().isFunctionKey() || REFUSED.contains(event.getCode())) {
            event.consume();
        }
    }
}
