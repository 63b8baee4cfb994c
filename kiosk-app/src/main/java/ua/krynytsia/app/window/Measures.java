// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import ua.krynytsia.app.controls.Touchable;

/// Measures what stands in a scene, for the layout log and for tests. Fields that are typed into
/// are never read. FX thread.
public final class Measures {
    private static final String ATTRACT = "attract";
    private static final String ICON = "icon";

    private final Parent root;
    private final Detail detail;
    private final List<Layout.Target> targets = new ArrayList<>();
    private final List<Layout.Text> texts = new ArrayList<>();

    private Measures(Parent root, Detail detail) {
        this.root = root;
        this.detail = detail;
    }

    /// @param screen what the glass shows, by name
    /// @param root of the scene, laid out
    public static Layout of(String screen, Parent root, Detail detail) {
        var measures = new Measures(root, detail);
        measures.collect(root, "", false);
        return new Layout(screen, measures.targets, measures.texts);
    }

    /// @param on the target that holds it, or nothing
    private void collect(Node node, String on, boolean isOff) {
        if (!node.isVisible() || node instanceof TextInputControl) {
            return;
        }
        boolean isHere = !isOff && !node.isDisabled();
        String target = on;
        if (isTarget(node)) {
            target = node.getId();
            if (isHere) {
                target(node);
            }
        }
        if (detail != Detail.TARGETS && isText(node)) {
            text(node, target, !isHere);
        } else if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                collect(child, target, !isHere);
            }
        }
    }

    private static boolean isTarget(Node node) {
        return node.getId() != null && (node instanceof Touchable || ATTRACT.equals(node.getId()));
    }

    private static boolean isText(Node node) {
        return node instanceof Labeled || node instanceof Text;
    }

    private void target(Node node) {
        Optional<Bounds> seen = Sightline.seen(node, node.getLayoutBounds());
        if (seen.isEmpty() || !isReached(node, seen.get())) {
            return;
        }
        Bounds box = onGlass(seen.get());
        Bounds whole = node.localToScene(node.getLayoutBounds());
        boolean isPartly =
                whole.getHeight() - seen.get().getHeight() > 1
                        || whole.getWidth() - seen.get().getWidth() > 1;
        targets.add(
                new Layout.Target(
                        node.getId(),
                        Math.round(box.getMinX()),
                        Math.round(box.getMinY()),
                        Math.round(box.getWidth()),
                        Math.round(box.getHeight()),
                        node.getStyleClass().contains("primary"),
                        isPartly,
                        told(() -> wordsOf(node).collect(Collectors.joining(" ")))));
    }

    private void text(Node node, String on, boolean isOff) {
        String words = wordsOf(node).collect(Collectors.joining());
        if (words.isBlank() || !(rendered(node) instanceof Text drawn)) {
            return;
        }
        Optional<Bounds> seen = Sightline.seen(drawn, drawn.getLayoutBounds());
        if (seen.isEmpty() || !isUncovered(node, seen.get())) {
            return;
        }
        Bounds box = onGlass(seen.get());
        texts.add(
                new Layout.Text(
                        on,
                        Math.round(box.getMinX()),
                        Math.round(box.getMinY()),
                        Math.round(box.getWidth()),
                        Math.round(box.getHeight()),
                        drawn.getFont().getSize(),
                        isOff ? Optional.empty() : Ground.contrast(drawn),
                        isCut(node, drawn, seen.get()),
                        told(() -> words)));
    }

    private Optional<String> told(Supplier<String> words) {
        return detail == Detail.WORDS ? Optional.of(words.get()) : Optional.empty();
    }

    /// The toolkit puts an ellipsis where words do not fit; a piece of text may also be laid out
    /// past the edge of what holds it.
    private static boolean isCut(Node node, Text drawn, Bounds seen) {
        boolean isShortened =
                node instanceof Labeled labeled && !drawn.getText().equals(labeled.getText());
        Bounds whole = drawn.localToScene(drawn.getLayoutBounds());
        boolean isNarrowed = whole.getWidth() - seen.getWidth() > 1;
        return isShortened || isNarrowed || Sightline.sticksOut(drawn);
    }

    private static Node rendered(Node node) {
        Node inside = node instanceof Labeled labeled ? labeled.lookup(".text") : node;
        return inside == null ? node : inside;
    }

    private static Stream<String> wordsOf(Node node) {
        if (!node.isVisible()
                || node instanceof TextInputControl
                || node.getStyleClass().contains(ICON)) {
            return Stream.empty();
        }
        return switch (node) {
            case Labeled labeled -> Stream.of(labeled.getText()).filter(text -> !text.isBlank());
            case Text text -> Stream.of(text.getText()).filter(words -> !words.isBlank());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(Measures::wordsOf);
            default -> Stream.empty();
        };
    }

    private Bounds onGlass(Bounds inScene) {
        Bounds local = root.sceneToLocal(inScene);
        Bounds there = root.localToScreen(local);
        return there == null ? inScene : there;
    }

    /// Whether a finger in its middle would reach it: nothing lies over it.
    private boolean isReached(Node node, Bounds seen) {
        return Sightline.isWithin(hit(seen), node);
    }

    /// The same for what cannot be touched itself.
    private boolean isUncovered(Node node, Bounds seen) {
        Node hit = hit(seen);
        return Sightline.isWithin(hit, node) || Sightline.isWithin(node, hit);
    }

    private Node hit(Bounds seen) {
        return Sightline.topmost(root, new Point2D(seen.getCenterX(), seen.getCenterY()));
    }
}
