// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// Whatever can be pressed. It acts when the finger is lifted inside; sliding off, or farther than
/// the slop, cancels; pressed twice by a trembling hand it acts once, see [Touch]. Its id is stable
/// and says what it does; its accessible text says it aloud.
public final class Touchable extends StackPane {
    /// Told to a pressed thing when the finger turns out to be dragging what it lies on.
    static final EventType<Event> CANCEL = new EventType<>(Event.ANY, "TOUCH_CANCEL");

    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Touch touch;
    private final Runnable action;
    private boolean armed;
    private boolean chosen;
    private double pressX;
    private double pressY;

    /// @param id stable, for instance `nav-back`
    /// @param action what it does, on the FX thread
    public Touchable(String id, Touch touch, Node content, Runnable action) {
        super(content);
        this.touch = touch;
        this.action = action;
        setId(id);
        getStyleClass().add("touchable");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        content.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(CANCEL, _ -> arm(false));
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /// Marks the one taken among several; shown by the style sheet with more than a colour.
    public void setChosen(boolean isChosen) {
        chosen = isChosen;
        pseudoClassStateChanged(CHOSEN, isChosen);
    }

    public boolean isChosen() {
        return chosen;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            act(touch.mayAct(this));
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pressX = event.getSceneX();
            pressY = event.getSceneY();
            arm(true);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        double way = Math.hypot(event.getSceneX() - pressX, event.getSceneY() - pressY);
        if (way > touch.slop()) {
            arm(false);
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        boolean hit = armed && contains(sceneToLocal(event.getSceneX(), event.getSceneY()));
        arm(false);
        event.consume();
        if (hit) {
            act(touch.mayAct(this, new Point2D(event.getSceneX(), event.getSceneY())));
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            act(touch.mayAct(this));
        }
    }

    private void act(boolean isMeant) {
        if (isMeant && !isDisabled()) {
            action.run();
        }
    }

    private void arm(boolean isArmed) {
        armed = isArmed;
        pseudoClassStateChanged(ARMED, isArmed);
    }
}
