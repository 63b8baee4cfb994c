// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Contents dragged with one finger, with «Вище» and «Нижче» below as the twin that needs only
/// taps. The panel reports fingers as a mouse, so the drag is found here, before the things under
/// the finger see it; once it is one, what was pressed is let go. Moves by whole pixels only.
public final class KineticScroll extends Region {
    private static final double NANOS = 1e9;
    private static final double FRICTION_PER_SECOND = 0.02;
    private static final double REST_SPEED = 30;

    private final Kit kit;
    private final Region content;
    private final Pane viewport = new Pane();
    private final HBox buttons;
    private final Touchable higher;
    private final Touchable lower;
    private final ReadOnlyDoubleWrapper offset = new ReadOnlyDoubleWrapper();
    private final Fling fling = new Fling();
    private boolean dragging;
    private double pressY;
    private double pressOffset;
    private double lastY;
    private long lastNanos;
    private double speed;

    /// @param isNarrow whether its buttons have room for words only
    KineticScroll(String id, Kit kit, Region content, boolean isNarrow) {
        this.kit = kit;
        this.content = content;
        setId(id);
        getStyleClass().add("scroll");
        higher =
                isNarrow
                        ? worded(id + "-up", ScrollWords.HIGHER, -1)
                        : kit.secondary(
                                id + "-up", "expand_less", ScrollWords.HIGHER, () -> page(-1));
        lower =
                isNarrow
                        ? worded(id + "-down", ScrollWords.LOWER, 1)
                        : kit.secondary(
                                id + "-down", "expand_more", ScrollWords.LOWER, () -> page(1));
        buttons = new HBox(higher, lower);
        buttons.getStyleClass().add("scroll-buttons");
        HBox.setHgrow(higher, Priority.ALWAYS);
        HBox.setHgrow(lower, Priority.ALWAYS);
        content.setManaged(false);
        viewport.getChildren().add(content);
        viewport.setClip(new Rectangle());
        getChildren().addAll(viewport, buttons);
        viewport.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        viewport.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        viewport.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        content.layoutBoundsProperty().subscribe(this::requestLayout);
        content.needsLayoutProperty().subscribe(this::requestLayout);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        fling.stop();
                    }
                });
    }

    /// How far the contents are moved up, in whole pixels.
    public ReadOnlyDoubleProperty offset() {
        return offset.getReadOnlyProperty();
    }

    public double viewportHeight() {
        return viewport.getHeight();
    }

    public void scrollTo(double wanted) {
        double most = Math.max(0, content.getHeight() - viewport.getHeight());
        double place = Math.round(Math.clamp(wanted, 0, most));
        offset.set(place);
        content.setTranslateY(-place);
        higher.setDisable(place <= 0);
        lower.setDisable(place >= most);
    }

    /// Brings something inside to the upper third.
    public void reveal(Node inside) {
        Bounds bounds = content.sceneToLocal(inside.localToScene(inside.getLayoutBounds()));
        scrollTo(bounds.getMinY() - viewport.getHeight() / 3);
    }

    /// What of the scene shows the contents.
    public Bounds sight() {
        return viewport.localToScene(viewport.getLayoutBounds());
    }

    /// Whether something inside can be seen from its upper to its lower edge.
    public boolean isInSight(Node inside) {
        Bounds bounds = inside.localToScene(inside.getLayoutBounds());
        Bounds sight = sight();
        return bounds.getMinY() >= sight.getMinY() - 1 && bounds.getMaxY() <= sight.getMaxY() + 1;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double all = content.prefHeight(width);
        boolean pages = all > getHeight() + 0.5;
        double below = pages ? buttons.prefHeight(width) : 0;
        double height = Math.max(0, getHeight() - below);
        buttons.setVisible(pages);
        buttons.resizeRelocate(0, height, width, below);
        viewport.resizeRelocate(0, 0, width, height);
        viewport.setClip(new Rectangle(width, height));
        content.resizeRelocate(0, 0, width, Math.max(all, height));
        scrollTo(offset.get());
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    private Touchable worded(String id, ScrollWords words, int direction) {
        var said = kit.texts().of(words);
        var box = new HBox(kit.strong(said));
        Touchable button = kit.touchable(id, box, said, "secondary", () -> page(direction));
        button.getStyleClass().add("worded");
        return button;
    }

    private void page(int direction) {
        fling.stop();
        scrollTo(offset.get() + direction * (viewport.getHeight() - kit.units(4)));
    }

    private void pressed(MouseEvent event) {
        if (fling.isRunning()) {
            fling.stop();
            event.consume();
        }
        dragging = false;
        pressY = event.getSceneY();
        pressOffset = offset.get();
        lastY = pressY;
        lastNanos = kit.touch().nanos().getAsLong();
        speed = 0;
    }

    private void dragged(MouseEvent event) {
        boolean far = Math.abs(event.getSceneY() - pressY) > kit.touch().slop();
        if (!dragging && far && content.getHeight() > viewport.getHeight()) {
            dragging = true;
            if (event.getTarget() instanceof Node target) {
                Event.fireEvent(target, new Event(Touchable.CANCEL));
            }
        }
        if (dragging) {
            scrollTo(pressOffset + pressY - event.getSceneY());
            measure(event.getSceneY());
            event.consume();
        }
    }

    private void measure(double y) {
        long now = kit.touch().nanos().getAsLong();
        double seconds = (now - lastNanos) / NANOS;
        if (seconds > 0.004) {
            speed = 0.6 * (lastY - y) / seconds + 0.4 * speed;
            lastY = y;
            lastNanos = now;
        }
    }

    private void released(MouseEvent event) {
        if (dragging) {
            dragging = false;
            event.consume();
            if (!kit.tokens().comfort().isStill()) {
                fling.start(speed);
            }
        }
    }

    /// Rolls on after the finger has left, and slows down.
    private final class Fling extends AnimationTimer {
        private double velocity;
        private double place;
        private long before;
        private boolean running;

        void start(double from) {
            velocity = from;
            place = offset.get();
            before = 0;
            running = true;
            start();
        }

        boolean isRunning() {
            return running;
        }

        @Override
        public void handle(long now) {
            if (before > 0) {
                double seconds = Math.min(0.05, (now - before) / NANOS);
                place += velocity * seconds;
                velocity *= Math.pow(FRICTION_PER_SECOND, seconds);
                scrollTo(place);
                if (Math.abs(velocity) < REST_SPEED || Math.abs(offset.get() - place) > 1) {
                    stop();
                }
            }
            before = now;
        }

        @Override
        public void stop() {
            running = false;
            super.stop();
        }
    }
}
