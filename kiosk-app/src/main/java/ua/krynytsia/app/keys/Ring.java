// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keys;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import ua.krynytsia.app.controls.KineticScroll;

/// The frame around what the keys stand on: two lines, one of which differs from any ground by more
/// than 3 : 1. It lies above everything and follows what it frames.
final class Ring {
    private static final double GAP = 8;

    private final Region view = new Region();
    private final AnimationTimer following =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    follow();
                }
            };
    private Optional<Node> framed = Optional.empty();

    Ring() {
        view.setId("focus-ring");
        view.getStyleClass().add("focus-ring");
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setVisible(false);
    }

    Region view() {
        return view;
    }

    void frame(Optional<Node> node) {
        framed = node;
        if (node.isPresent()) {
            following.start();
        } else {
            following.stop();
        }
        follow();
    }

    private void follow() {
        Optional<Bounds> place =
                framed.filter(node -> node.getScene() != null).flatMap(Ring::inSight);
        view.setVisible(place.isPresent());
        place.ifPresent(seen ->
                view.resizeRelocate(
                        seen.getMinX() - GAP,
                        seen.getMinY() - GAP,
                        seen.getWidth() + 2 * GAP,
                        seen.getHeight() + 2 * GAP));
    }

    /// What of it can be seen between the edges of what scrolls.
    private static Optional<Bounds> inSight(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof KineticScroll scroll) {
                seen = common(seen, scroll.sight());
            }
        }
        return Optional.of(seen).filter(left -> left.getWidth() > 0 && left.getHeight() > 0);
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }
}
