// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import ua.krynytsia.app.theme.Contrast;

/// The colour that lies behind the middle of a text: what was painted before it, layer under layer,
/// until nothing shines through. A picture or a gradient has no one colour. FX thread.
final class Ground {
    private static final double OPAQUE = 0.99;

    private final Point2D middle;
    private Color over = Color.TRANSPARENT;
    private boolean isKnown = true;

    private Ground(Point2D middle) {
        this.middle = middle;
    }

    /// By WCAG 2.1; empty where it lies on a picture.
    static Optional<Double> contrast(Text text) {
        Bounds box = text.localToScene(text.getLayoutBounds());
        var ground = new Ground(new Point2D(box.getCenterX(), box.getCenterY()));
        ground.lookBehind(text);
        if (!ground.isKnown || !(text.getFill() instanceof Color ink)) {
            return Optional.empty();
        }
        Color paper = blend(ground.over, Color.WHITE);
        double ratio = Contrast.ratio(hex(blend(ink, paper)), hex(paper));
        return Optional.of(Math.round(ratio * 100) / 100.0);
    }

    private void lookBehind(Node text) {
        Node at = text;
        for (Parent parent = at.getParent();
                parent != null && !isDone();
                at = parent, parent = at.getParent()) {
            List<Node> painted = parent.getChildrenUnmodifiable();
            for (int i = painted.indexOf(at) - 1; i >= 0 && !isDone(); i--) {
                paint(painted.get(i));
            }
            own(parent);
        }
    }

    private boolean isDone() {
        return !isKnown || over.getOpacity() >= OPAQUE;
    }

    /// A node with all that is in it, the last painted first.
    private void paint(Node node) {
        if (!node.isVisible() || node.getOpacity() < 0.05 || !Sightline.holds(node, middle)) {
            return;
        }
        switch (node) {
            case Text _ -> {}
            case Shape shape -> lay(shape.getFill(), shape.getOpacity());
            case Parent parent -> {
                List<Node> children = parent.getChildrenUnmodifiable();
                for (int i = children.size() - 1; i >= 0 && !isDone(); i--) {
                    paint(children.get(i));
                }
                own(parent);
            }
            default -> isKnown = false;
        }
    }

    private void own(Parent parent) {
        if (!(parent instanceof Region region) || region.getBackground() == null) {
            return;
        }
        Background background = region.getBackground();
        if (!background.getImages().isEmpty()) {
            isKnown = false;
        }
        List<BackgroundFill> fills = background.getFills();
        for (int i = fills.size() - 1; i >= 0 && !isDone(); i--) {
            lay(fills.get(i).getFill(), region.getOpacity());
        }
    }

    private void lay(Paint paint, double opacity) {
        if (paint instanceof Color colour) {
            over = blend(over, colour.deriveColor(0, 1, 1, opacity));
        } else if (paint != null) {
            isKnown = false;
        }
    }

    private static Color blend(Color over, Color under) {
        double a = over.getOpacity();
        double b = under.getOpacity() * (1 - a);
        double whole = a + b;
        if (whole <= 0) {
            return Color.TRANSPARENT;
        }
        return new Color(
                (over.getRed() * a + under.getRed() * b) / whole,
                (over.getGreen() * a + under.getGreen() * b) / whole,
                (over.getBlue() * a + under.getBlue() * b) / whole,
                whole);
    }

    private static String hex(Color colour) {
        return "#%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }
}
