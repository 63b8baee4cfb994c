// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.theme.Panel;

/// The measures of KIOSK-UX P1 and P4, checked on what stands on the glass: nothing tappable below
/// 14 mm, what is pressed first at least 20 mm, 2.5 mm between, every letter at least 28 pixels,
/// and a name for each to be said aloud.
public final class TouchLaws {
    private static final double LEAST_MM = 14;
    private static final double PRIMARY_MM = 20;
    private static final double GAP_MM = 2.5;
    private static final double SLIMMEST = 2;
    private static final double LEAST_FONT_PX = 28;

    private TouchLaws() {}

    public static void check(String screen, Parent root, Panel panel) {
        var targets = new ArrayList<Touchable>();
        collect(root, targets);
        assertThat(targets).as(screen).isNotEmpty();
        for (Touchable target : targets) {
            String name = screen + "/" + target.getId();
            Bounds bounds = target.localToScene(target.getLayoutBounds());
            double least = target.getStyleClass().contains("primary") ? PRIMARY_MM : LEAST_MM;
            assertThat(panel.mm(bounds.getHeight())).as(name).isGreaterThanOrEqualTo(least);
            assertThat(panel.mm(bounds.getWidth())).as(name).isGreaterThanOrEqualTo(least);
            assertThat(bounds.getHeight())
                    .as(name + " is squeezed")
                    .isLessThanOrEqualTo(SLIMMEST * bounds.getWidth());
            assertThat(target.getAccessibleText()).as(name).isNotBlank();
            assertThat(bounds.getMaxX()).as(name).isLessThanOrEqualTo(panel.width());
            apart(name, target, bounds, targets, panel);
        }
        letters(screen, root);
    }

    /// All words lie on the glass and none is cut off. What can be scrolled to may lie below.
    public static void checkFits(Node node, Panel panel) {
        fits(node, panel, false);
    }

    private static void fits(Node node, Panel panel, boolean isRolled) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label && !label.getText().isEmpty()) {
            Bounds bounds = label.localToScene(label.getLayoutBounds());
            assertThat(bounds.getMinX()).as(label.getText()).isNotNegative();
            assertThat(bounds.getMaxX()).as(label.getText()).isLessThanOrEqualTo(panel.width());
            if (!isRolled) {
                assertThat(bounds.getMinY()).as(label.getText()).isNotNegative();
                assertThat(bounds.getMaxY())
                        .as(label.getText())
                        .isLessThanOrEqualTo(panel.height());
            }
            assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(label.getText());
        }
        if (node instanceof Parent parent) {
            boolean rolls = isRolled || node instanceof KineticScroll;
            parent.getChildrenUnmodifiable().forEach(child -> fits(child, panel, rolls));
        }
    }

    private static void apart(
            String name, Touchable target, Bounds bounds, List<Touchable> all, Panel panel) {
        for (Touchable other : all) {
            Bounds there = other.localToScene(other.getLayoutBounds());
            if (other != target && isSameLayer(target, other)) {
                double across =
                        Math.max(
                                there.getMinX() - bounds.getMaxX(),
                                bounds.getMinX() - there.getMaxX());
                double down =
                        Math.max(
                                there.getMinY() - bounds.getMaxY(),
                                bounds.getMinY() - there.getMaxY());
                assertThat(panel.mm(Math.max(across, down)))
                        .as(name + " from " + other.getId())
                        .isGreaterThanOrEqualTo(GAP_MM);
            }
        }
    }

    /// Rows run under the buttons below their list, cut off there.
    private static boolean isSameLayer(Node one, Node other) {
        return one.getParent() == other.getParent();
    }

    private static void letters(String screen, Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
            assertThat(labeled.getFont().getSize())
                    .as(screen + ": " + labeled.getText())
                    .isGreaterThanOrEqualTo(LEAST_FONT_PX);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> letters(screen, child));
        }
    }

    private static void collect(Node node, List<Touchable> targets) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Touchable touchable) {
            targets.add(touchable);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, targets));
        }
    }
}
