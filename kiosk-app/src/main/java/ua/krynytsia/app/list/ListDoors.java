// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.parts.ChoiceGrid;
import ua.krynytsia.app.parts.Flow;
import ua.krynytsia.wire.local.EntryPage.Facet;

/// The ways into a long list: the choices of its first facets, large, with how much lies behind
/// each. One facet is open at a time; the others stand above as chips.
final class ListDoors {
    private static final double COLUMN = 17;

    private final Kit kit;
    private final ListState state;
    private final BiConsumer<String, String> choose;
    private final VBox view = new VBox();
    private List<Facet> shown = List.of();

    /// @param choose told field and value
    ListDoors(Kit kit, ListState state, BiConsumer<String, String> choose) {
        this.kit = kit;
        this.state = state;
        this.choose = choose;
        view.getStyleClass().add("list-doors");
    }

    Node view() {
        return view;
    }

    void show(List<Facet> facets) {
        if (!facets.equals(shown)) {
            shown = facets;
            fill();
        }
    }

    private void fill() {
        view.getChildren().clear();
        if (shown.isEmpty()) {
            return;
        }
        Facet open =
                shown.stream()
                        .filter(facet -> state.door().filter(facet.field()::equals).isPresent())
                        .findFirst()
                        .orElse(shown.getFirst());
        Texts texts = kit.texts();
        if (shown.size() > 1) {
            view.getChildren().add(tabs(open));
        } else {
            view.getChildren().add(kit.strong(texts.of(open.label())));
        }
        var grid = new ChoiceGrid(kit.units(0.8), kit.units(COLUMN));
        open.counts().forEach(count -> grid.getChildren().add(door(open, count)));
        view.getChildren().addAll(grid, kit.strong(texts.of(ListWords.EVERYTHING)));
    }

    private Node tabs(Facet open) {
        var tabs = new Flow(kit.units(0.8));
        for (Facet facet : shown) {
            Touchable tab =
                    kit.chip(
                            "way-" + facet.field(),
                            kit.texts().of(facet.label()),
                            () -> {
                                state.openDoor(facet.field());
                                fill();
                            });
            tab.setChosen(facet.equals(open));
            tabs.getChildren().add(tab);
        }
        return tabs;
    }

    private Touchable door(Facet facet, Facet.Count count) {
        var name = kit.strong(kit.texts().of(count.label()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var number = kit.note(kit.texts().of(_ -> Integer.toString(count.entries())));
        number.setMinWidth(HBox.USE_PREF_SIZE);
        return kit.touchable(
                "door-" + facet.field() + "-" + count.value(),
                new HBox(name, number),
                kit.texts().of(texts -> texts.in(count.label()) + ", " + count.entries()),
                "row",
                () -> choose.accept(facet.field(), count.value()));
    }
}
