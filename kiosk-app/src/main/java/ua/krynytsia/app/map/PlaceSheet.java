// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.map.paint.Plot;

/// What was tapped, or the list of what is in view, under the map: one place as a card, several as
/// a list. Hidden while there is nothing to say.
final class PlaceSheet extends VBox {
    private static final double LIST_SHARE = 0.42;

    private final Kit kit;
    private final PlaceWords words;
    private final Consumer<Plot> onOpen;
    private final Runnable onClose;

    /// @param onOpen shows the card of a place
    /// @param onClose has hidden the sheet
    PlaceSheet(Kit kit, PlaceWords words, Consumer<Plot> onOpen, Runnable onClose) {
        this.kit = kit;
        this.words = words;
        this.onOpen = onOpen;
        this.onClose = onClose;
        setId("map-sheet");
        getStyleClass().add("map-sheet");
        hide();
    }

    /// One place, with the way to its card.
    void showPlace(Plot plot) {
        var face = new VBox(title(plot), kit.note(words.note(plot)));
        HBox.setHgrow(face, Priority.ALWAYS);
        var line = new HBox(kit.icon(words.icon(plot)), face);
        line.getStyleClass().add("map-place");
        var buttons =
                new HBox(
                        kit.secondary("map-sheet-close", "close", MapWords.HIDE, this::close),
                        Kit.spring(),
                        kit.primary(
                                "map-open",
                                "arrow_forward",
                                MapWords.OPEN,
                                () -> onOpen.accept(plot)));
        setMinHeight(USE_PREF_SIZE);
        setPrefHeight(USE_COMPUTED_SIZE);
        show(line, buttons);
    }

    /// Several places, the nearest first.
    void showList(MapWords heading, List<Plot> plots) {
        var title = kit.strong(kit.texts().of(heading));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var close = kit.secondary("map-sheet-close", "map", MapWords.HIDE_LIST, this::close);
        close.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(title, close);
        head.getStyleClass().add("map-place");
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        plots.forEach(plot -> rows.getChildren().add(row(plot)));
        if (plots.isEmpty()) {
            rows.getChildren().add(kit.text(kit.texts().of(MapWords.NOTHING_SHOWN)));
        }
        var scroll = kit.scroll("map-list-rows", rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMinHeight(kit.tokens().panel().height() * LIST_SHARE);
        setPrefHeight(kit.tokens().panel().height() * LIST_SHARE);
        show(head, scroll);
    }

    void hide() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    private void close() {
        hide();
        onClose.run();
    }

    private void show(Node... nodes) {
        getChildren().setAll(nodes);
        setVisible(true);
        setManaged(true);
    }

    private Node title(Plot plot) {
        return kit.strong(kit.texts().of(plot.pin().title()));
    }

    private Node row(Plot plot) {
        return kit.row(
                "place-" + plot.resource() + "-" + plot.pin().entry(),
                words.icon(plot),
                kit.texts().of(plot.pin().title()),
                words.note(plot),
                () -> onOpen.accept(plot));
    }
}
