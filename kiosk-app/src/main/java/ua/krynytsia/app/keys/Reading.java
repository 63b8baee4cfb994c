// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;

/// What stands on the topmost layer of the glass, in the order in which it is read: from above to
/// below, in a line from left to right. What is covered is not there; what is scrolled out of sight
/// is.
///
/// @param layer the topmost page, with everything to be reached on it
/// @param stops in reading order
public record Reading(Node layer, List<Stop> stops) {
    private static final int FEW_WORDS = 3;
    private static final double SAME_LINE = 0.5;

    /// The keys of the keyboard on the screen; they are a place of their own, reached from a field.
    static final String BOARD = "keyboard";

    /// The buttons that move a list: who goes by words needs none.
    private static final String SCROLLING = "scroll-buttons";

    public Reading {
        stops = List.copyOf(stops);
    }

    /// As it lies now.
    ///
    /// @param withWords whether words and what cannot be pressed now are stops too
    public static Reading of(Parent glass, boolean withWords) {
        Node layer = topmost(glass);
        var stops = new ArrayList<Stop>();
        collect(layer, withWords, stops);
        return new Reading(layer, stops);
    }

    /// Whether the layer lies in the node of this id.
    public boolean isWithin(String id) {
        return isWithin(layer, id);
    }

    /// Whether the node of this id lies on it uncovered, or it in that.
    public boolean shows(String id) {
        return isWithin(id) || holds(layer, id);
    }

    private static boolean holds(Node node, String id) {
        return node.isVisible()
                && (id.equals(node.getId())
                        || node instanceof Parent parent
                                && !(node instanceof Touchable)
                                && ordered(parent).stream().anyMatch(child -> holds(child, id)));
    }

    static boolean isWithin(Node node, String id) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    /// What `parent` lays on top of everything else it holds, or itself.
    static Node topmost(Node node) {
        if (!(node instanceof Parent parent) || node instanceof Touchable) {
            return node;
        }
        if (parent instanceof StackPane pane) {
            List<Node> seen =
                    uncovered(pane).stream().filter(child -> !child.isMouseTransparent()).toList();
            boolean isWhole = seen.size() == 1 && covers(seen.getFirst(), pane);
            return isWhole ? topmost(seen.getFirst()) : node;
        }
        return node;
    }

    private static void collect(Node node, boolean withWords, List<Stop> stops) {
        boolean isNoise = withWords && node.getStyleClass().contains(SCROLLING);
        if (!node.isVisible() || BOARD.equals(node.getId()) || isNoise) {
            return;
        }
        if (node instanceof Touchable) {
            if (withWords || !node.isDisabled()) {
                stops.add(new Stop(node, Stop.Kind.PRESS));
            }
        } else if (node instanceof TextInputControl) {
            stops.add(new Stop(node, Stop.Kind.TYPE));
        } else if (isWords(node)) {
            if (withWords && !words(node).isEmpty()) {
                stops.add(new Stop(node, Stop.Kind.READ));
            }
        } else if (node instanceof Parent parent) {
            ordered(parent).forEach(child -> collect(child, withWords, stops));
        }
    }

    /// One or a few lines that belong together, with nothing to press between.
    private static boolean isWords(Node node) {
        if (node instanceof Labeled || node instanceof TextFlow) {
            return true;
        }
        return node instanceof Parent parent
                && !parent.getChildrenUnmodifiable().isEmpty()
                && !holdsOperable(parent)
                && !holdsPrivate(parent)
                && words(parent).size() <= FEW_WORDS;
    }

    /// What is for one person only is a stop of its own: whether it may be said is asked for each.
    private static boolean holdsPrivate(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .anyMatch(child ->
                        child.getStyleClass().contains(Kit.PRIVATE)
                                || child instanceof Parent inner && holdsPrivate(inner));
    }

    private static boolean holdsOperable(Node node) {
        if (!node.isVisible()) {
            return false;
        }
        return node instanceof Touchable
                || node instanceof TextInputControl
                || BOARD.equals(node.getId())
                || node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream()
                                .anyMatch(Reading::holdsOperable);
    }

    /// All words under a node that can be seen, without signs.
    public static List<String> words(Node node) {
        var words = new ArrayList<String>();
        gather(node, words);
        return words;
    }

    private static void gather(Node node, List<String> words) {
        if (!node.isVisible() || node instanceof TextInputControl) {
            return;
        }
        if (node instanceof Labeled label) {
            String text = label.getText() == null ? "" : label.getText();
            if (!label.getStyleClass().contains("icon") && !text.isBlank()) {
                words.add(text);
            }
        } else if (node instanceof TextFlow flow) {
            var text = new StringBuilder();
            flow.getChildrenUnmodifiable().stream()
                    .filter(Text.class::isInstance)
                    .forEach(part -> text.append(((Text) part).getText()));
            if (!text.toString().isBlank()) {
                words.add(text.toString());
            }
        } else if (node instanceof Parent parent) {
            ordered(parent).forEach(child -> gather(child, words));
        }
    }

    /// The first of these styles on this layer that can be seen.
    public static Optional<Node> find(Node node, String style) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (node.getStyleClass().contains(style)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent && !(node instanceof Touchable)
                ? ordered(parent).stream().flatMap(child -> find(child, style).stream()).findFirst()
                : Optional.empty();
    }

    /// Children as they are read: lines from above, in a line from the left.
    static List<Node> ordered(Parent parent) {
        List<Node> seen =
                parent instanceof StackPane pane
                        ? uncovered(pane)
                        : parent.getChildrenUnmodifiable();
        var rest =
                new ArrayList<>(
                        seen.stream()
                                .filter(Node::isVisible)
                                .sorted(Comparator.comparingDouble(Reading::top))
                                .toList());
        var ordered = new ArrayList<Node>();
        while (!rest.isEmpty()) {
            Node first = rest.getFirst();
            double end = top(first) + first.getLayoutBounds().getHeight() * SAME_LINE;
            List<Node> line =
                    rest.stream()
                            .filter(node -> top(node) < end || node == first)
                            .sorted(
                                    Comparator.comparingDouble(
                                            node -> node.getBoundsInParent().getMinX()))
                            .toList();
            ordered.addAll(line);
            rest.removeAll(line);
        }
        return ordered;
    }

    /// Children of a pile that nothing else in it covers whole.
    private static List<Node> uncovered(StackPane pile) {
        List<Node> children = pile.getChildren();
        int from = 0;
        for (int i = 0; i < children.size(); i++) {
            if (covers(children.get(i), pile)) {
                from = i;
            }
        }
        return children.subList(from, children.size()).stream().filter(Node::isVisible).toList();
    }

    private static boolean covers(Node node, StackPane pile) {
        return node.isVisible()
                && !node.isMouseTransparent()
                && node.isPickOnBounds()
                && node.getBoundsInParent().getWidth() >= pile.getWidth() - 1
                && node.getBoundsInParent().getHeight() >= pile.getHeight() - 1;
    }

    private static double top(Node node) {
        return node.getBoundsInParent().getMinY();
    }
}
