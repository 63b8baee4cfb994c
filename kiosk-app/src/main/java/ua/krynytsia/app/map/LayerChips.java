// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.map.paint.LayerLook;
import ua.krynytsia.wire.LocalizedText;

/// The layers by name and sign, each put on the map or taken off by a tap. It is the map's legend
/// at the same time.
final class LayerChips extends FlowPane {
    private static final double MARK = 44;

    private final Kit kit;
    private final Consumer<Set<String>> onHidden;
    private final Lines<Chip> chips = new Lines<>(this, this::chip);
    private Set<String> hidden = Set.of();

    private record Chip(LayerLook look, LocalizedText title, boolean isShown) {}

    /// @param onHidden gets the layers that are to be off the map
    LayerChips(Kit kit, Consumer<Set<String>> onHidden) {
        super(kit.units(0.6), kit.units(0.6));
        this.kit = kit;
        this.onHidden = onHidden;
        getStyleClass().add("layer-chips");
    }

    void show(List<LayerLook> looks, List<LocalizedText> titles, Set<String> off) {
        hidden = Set.copyOf(off);
        var items = new ArrayList<Chip>();
        for (int i = 0; i < looks.size(); i++) {
            LayerLook look = looks.get(i);
            items.add(new Chip(look, titles.get(i), !off.contains(look.layer())));
        }
        chips.show(items);
    }

    private Node chip(Chip chip) {
        String layer = chip.look().layer();
        var words = kit.texts().of(chip.title());
        var label = kit.text(words);
        label.setWrapText(false);
        var face = new HBox(mark(chip.look()), label);
        Touchable touchable =
                kit.touchable("layer-" + layer, face, words, "chip", () -> switchOver(layer));
        touchable.setChosen(chip.isShown());
        return touchable;
    }

    private void switchOver(String layer) {
        var next = new HashSet<>(hidden);
        if (!next.remove(layer)) {
            next.add(layer);
        }
        onHidden.accept(next);
    }

    private Node mark(LayerLook look) {
        var shape = new SVGPath();
        shape.setContent(path(look.shape().outline(MARK)));
        var colour = look.colour();
        shape.setFill(Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue()));
        shape.setStroke(Color.WHITE);
        shape.setStrokeWidth(3);
        var icon = kit.icon(look.icon());
        icon.getStyleClass().add("layer-icon");
        return new StackPane(shape, icon);
    }

    private static String path(Shape outline) {
        var path = new StringBuilder();
        double[] at = new double[6];
        for (var steps = outline.getPathIterator(new AffineTransform());
                !steps.isDone();
                steps.next()) {
            int numbers =
                    switch (steps.currentSegment(at)) {
                        case PathIterator.SEG_MOVETO -> append(path, 'M', 2);
                        case PathIterator.SEG_LINETO -> append(path, 'L', 2);
                        case PathIterator.SEG_QUADTO -> append(path, 'Q', 4);
                        case PathIterator.SEG_CUBICTO -> append(path, 'C', 6);
                        default -> append(path, 'Z', 0);
                    };
            for (int i = 0; i < numbers; i++) {
                path.append(String.format(Locale.ROOT, "%.2f ", at[i]));
            }
        }
        return path.toString();
    }

    private static int append(StringBuilder path, char command, int numbers) {
        path.append(command);
        return numbers;
    }
}
