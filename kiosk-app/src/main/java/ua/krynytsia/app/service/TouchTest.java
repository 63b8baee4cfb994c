// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.service.ServiceOutcome;

/// Cells over the whole glass that turn under the finger. It ends when all have turned, by
/// «Готово», or when none has turned for 20 seconds; what has not turned is dead.
final class TouchTest implements ScreenTest {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();
    private static final PseudoClass FELT = PseudoClass.getPseudoClass("felt");
    private static final double CELL_UNITS = 5.6;

    private final Kit kit;
    private final LongSupplier nanos;
    private final Consumer<ServiceOutcome> done;
    private final TouchGrid grid;
    private final List<Region> cells = new ArrayList<>();
    private final Pane field = new Field();
    private final Label left;
    private final StackPane view;
    private double lastX;
    private double lastY;
    private long lastFelt;
    private boolean isOver;

    TouchTest(Kit kit, LongSupplier nanos, Consumer<ServiceOutcome> done) {
        this.kit = kit;
        this.nanos = nanos;
        this.done = done;
        var panel = kit.tokens().panel();
        double cell = kit.units(CELL_UNITS);
        grid =
                new TouchGrid(
                        (int) Math.round(panel.width() / cell),
                        (int) Math.round(panel.height() / cell));
        for (int i = 0; i < grid.cells(); i++) {
            var region = new Region();
            region.getStyleClass().add("touch-cell");
            cells.add(region);
        }
        field.getChildren().addAll(cells);
        left = kit.strong(kit.texts().of(TestWords.TOUCH_LEFT, grid.left()));
        left.setMouseTransparent(true);
        var middle =
                new VBox(left, kit.primary("touch-done", "check", TestWords.READY, this::finish));
        middle.getStyleClass().add("touch-middle");
        middle.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        view = new StackPane(field, middle);
        view.setId("touch-test");
        view.getStyleClass().add("touch-test");
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        lastFelt = nanos.getAsLong();
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void step() {
        if (nanos.getAsLong() - lastFelt > PATIENCE_NANOS) {
            finish();
        }
    }

    private void pressed(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        feel(lastX, lastY);
    }

    /// A quick finger is heard of only here and there: what lies between was touched too.
    private void dragged(MouseEvent event) {
        double wayX = event.getX() - lastX;
        double wayY = event.getY() - lastY;
        int steps = 1 + (int) (Math.hypot(wayX, wayY) / kit.units(1));
        for (int i = 1; i <= steps; i++) {
            feel(lastX + wayX * i / steps, lastY + wayY * i / steps);
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void feel(double x, double y) {
        if (!isOver && grid.touch(x / view.getWidth(), y / view.getHeight())) {
            lastFelt = nanos.getAsLong();
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).pseudoClassStateChanged(FELT, grid.isFelt(i));
            }
            left.textProperty().bind(kit.texts().of(TestWords.TOUCH_LEFT, grid.left()));
            if (grid.left() == 0) {
                finish();
            }
        }
    }

    private void finish() {
        if (!isOver) {
            isOver = true;
            done.accept(new ServiceOutcome(grid.left() == 0, grid.verdict(), Optional.empty()));
        }
    }

    /// The cells, edge to edge over the glass.
    private final class Field extends Pane {
        @Override
        protected void layoutChildren() {
            for (int i = 0; i < cells.size(); i++) {
                double x = Math.rint(getWidth() * (i % grid.columns()) / grid.columns());
                double y = Math.rint(getHeight() * Math.floorDiv(i, grid.columns()) / grid.rows());
                double nextX = Math.rint(getWidth() * (i % grid.columns() + 1) / grid.columns());
                double nextY =
                        Math.rint(
                                getHeight() * (Math.floorDiv(i, grid.columns()) + 1) / grid.rows());
                cells.get(i).resizeRelocate(x, y, nextX - x, nextY - y);
            }
        }
    }
}
