// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The children of a pane, one for each item. Shown again with other items, only what differs is
/// built anew: the rest keeps its node, and with it focus and place.
///
/// @param <T> an item, a value with equality
public final class Lines<T> {
    private final Pane pane;
    private final Function<T, Node> build;
    private Map<T, Node> shown = new HashMap<>();

    public Lines(Pane pane, Function<T, Node> build) {
        this.pane = pane;
        this.build = build;
    }

    public void show(List<T> items) {
        var next = new HashMap<T, Node>();
        List<Node> nodes = items.stream().distinct().map(item -> node(item, next)).toList();
        shown = next;
        if (!pane.getChildren().equals(nodes)) {
            pane.getChildren().setAll(nodes);
        }
    }

    private Node node(T item, Map<T, Node> next) {
        Node known = shown.get(item);
        Node node = known == null ? build.apply(item) : known;
        next.put(item, node);
        return node;
    }
}
