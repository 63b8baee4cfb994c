// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keys;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/// Lets through what a kiosk is for and nothing else: the keys of the pad; letters, digits and
/// signs while a field takes them; one finger. No combination with Ctrl, Alt or the system's key,
/// no function key, no copying or pasting, no menu, no second button, nothing dragged or dropped,
/// no gesture of several fingers, no input method. One for the one scene.
public final class KeyGuard {
    private static final Set<KeyCode> EDITING =
            EnumSet.of(KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.HOME, KeyCode.END);

    /// Some systems do not say that these are held with another key.
    private static final Set<KeyCode> COMMANDING =
            EnumSet.of(
                    KeyCode.WINDOWS,
                    KeyCode.COMMAND,
                    KeyCode.META,
                    KeyCode.CONTROL,
                    KeyCode.ALT,
                    KeyCode.ALT_GRAPH);

    private final Scene scene;
    private final KeyPad pad;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    private KeyGuard(Scene scene, KeyPad pad) {
        this.scene = scene;
        this.pad = pad;
    }

    /// From now on nothing else gets through.
    public static void install(Scene scene, KeyPad pad) {
        var guard = new KeyGuard(scene, pad);
        scene.addEventFilter(KeyEvent.ANY, guard::key);
        scene.addEventFilter(MouseEvent.ANY, guard::mouse);
        scene.addEventFilter(ContextMenuEvent.ANY, Event::consume);
        scene.addEventFilter(DragEvent.ANY, Event::consume);
        scene.addEventFilter(GestureEvent.ANY, Event::consume);
        scene.addEventFilter(TouchEvent.ANY, Event::consume);
        scene.addEventFilter(InputMethodEvent.ANY, Event::consume);
    }

    private void key(KeyEvent event) {
        hold(event);
        boolean isCommand =
                !held.isEmpty()
                        || event.isAltDown()
                        || event.isControlDown()
                        || event.isMetaDown()
                        || event.isShortcutDown();
        if (isCommand) {
            event.consume();
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            typed(event);
        } else {
            moved(event);
        }
    }

    private void hold(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held.remove(event.getCode());
        } else if (COMMANDING.contains(event.getCode())) {
            held.add(event.getCode());
        }
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean isWriting =
                !text.isEmpty() && text.codePoints().noneMatch(KeyGuard::isOutsideWriting);
        if (!isWriting || field().isEmpty()) {
            event.consume();
        }
    }

    private static boolean isOutsideWriting(int sign) {
        int type = Character.getType(sign);
        return Character.isISOControl(sign)
                || type == Character.PRIVATE_USE
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }

    private void moved(KeyEvent event) {
        boolean isEmpty = field().filter(field -> field.getLength() > 0).isEmpty();
        boolean isErasing = event.getCode() == KeyCode.BACK_SPACE;
        boolean isTyping = field().isPresent() && !(isErasing && isEmpty);
        Optional<PadKey> key = PadKey.of(event, isTyping);
        boolean edits = isTyping && !event.isShiftDown() && EDITING.contains(event.getCode());
        if (key.isPresent() || !edits) {
            event.consume();
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            key.ifPresent(pad::pressed);
        } else {
            key.ifPresent(pad::released);
        }
    }

    private void mouse(MouseEvent event) {
        boolean isOther =
                event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.NONE;
        if (isOther || event.getEventType() == MouseEvent.DRAG_DETECTED) {
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            held.clear();
            pad.touched();
        }
    }

    /// The field that takes letters now: it has the focus and nothing covers it.
    private Optional<TextInputControl> field() {
        Node owner = scene.getFocusOwner();
        if (!(owner instanceof TextInputControl field) || !field.isEditable()) {
            return Optional.empty();
        }
        Node layer = Reading.topmost(scene.getRoot());
        Node at = field;
        while (at != null && at != layer) {
            at = at.getParent();
        }
        return at == layer ? Optional.of(field) : Optional.empty();
    }
}
