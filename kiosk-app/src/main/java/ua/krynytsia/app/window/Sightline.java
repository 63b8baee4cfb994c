// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import ua.krynytsia.app.controls.Touchable;

/// What of a node is in sight, and what lies over what. FX thread.
final class Sightline {
    /// Letters are laid out by fractions of a pixel, and lines overhang their box by as much.
    private static final double SLACK = 2;

    private Sightline() {}

    /// What is left of it between the edges of the scene and of everything that clips it, in the
    /// scene's pixels.
    static Optional<Bounds> seen(Node node, Bounds local) {
        Bounds box = node.localToScene(local);
        if (node.getScene() != null) {
            var glass =
                    new BoundingBox(0, 0, node.getScene().getWidth(), node.getScene().getHeight());
            box = common(box, glass);
        }
        for (Node at = node; at != null; at = at.getParent()) {
            Node clip = at.getClip();
            if (clip != null) {
                box = common(box, at.localToScene(clip.getBoundsInParent()));
            }
        }
        boolean isSomething = box.getWidth() >= 1 && box.getHeight() >= 1;
        return isSomething ? Optional.of(box) : Optional.empty();
    }

    /// Whether a text is laid out past the edge of the thing that is touched to press it.
    static boolean sticksOut(Node text) {
        Bounds box = text.localToScene(text.getLayoutBounds());
        for (Node at = text.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Touchable) {
                Bounds edge = at.localToScene(at.getLayoutBounds());
                return box.getMinX() < edge.getMinX() - SLACK
                        || box.getMaxX() > edge.getMaxX() + SLACK
                        || box.getMinY() < edge.getMinY() - SLACK
                        || box.getMaxY() > edge.getMaxY() + SLACK;
            }
        }
        return false;
    }

    static boolean isWithin(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /// The deepest node under a point that a finger can feel.
    static Node topmost(Node node, Point2D scenePoint) {
        if (!(node instanceof Parent parent)) {
            return node;
        }
        var children = parent.getChildrenUnmodifiable();
        for (int i = children.size() - 1; i >= 0; i--) {
            Node child = children.get(i);
            boolean isThere = child.isVisible() && !child.isMouseTransparent();
            if (isThere && holds(child, scenePoint)) {
                return topmost(child, scenePoint);
            }
        }
        return node;
    }

    static boolean holds(Node node, Point2D scenePoint) {
        Point2D local = node.sceneToLocal(scenePoint);
        Node clip = node.getClip();
        return local != null
                && node.getLayoutBounds().contains(local)
                && (clip == null || clip.getBoundsInParent().contains(local));
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
