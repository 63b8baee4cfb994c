// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.wire.local.EntryPage.Facet;

/// All by which a list may be narrowed, in place of the list. Several may be chosen, and each
/// choice tells at once how much is left.
final class FacetSheet {
    private final Kit kit;
    private final BiConsumer<String, String> choose;
    private final VBox groups = new VBox();
    private final Map<String, ChipGroup> known = new HashMap<>();
    private final ReadOnlyObjectWrapper<Integer> total = new ReadOnlyObjectWrapper<>(0);
    private final Touchable reset;
    private final VBox view;

    /// @param choose told field and value
    /// @param clear takes all choices back
    /// @param done shows the list
    FacetSheet(Kit kit, BiConsumer<String, String> choose, Runnable clear, Runnable done) {
        this.kit = kit;
        this.choose = choose;
        Texts texts = kit.texts();
        groups.getStyleClass().add("facet-groups");
        KineticScroll scroll = kit.scroll("facets", groups);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        reset = kit.secondary("facets-reset", "undo", ListWords.RESET, clear);
        ObservableValue<String> words =
                texts.language()
                        .flatMap(_ ->
                                total.map(now ->
                                        texts.say(
                                                ListWords.SHOW,
                                                texts.count(ListWords.ENTRIES, now))));
        Touchable show = kit.touchable("facets-done", kit.strong(words), words, "primary", done);
        view = new VBox(scroll, kit.bar(show, reset));
        view.getStyleClass().add("screen");
    }

    Node view() {
        return view;
    }

    void show(List<Facet> facets, ListState state, int entries) {
        total.set(entries);
        reset.setDisable(!state.isNarrowed());
        List<Node> nodes =
                facets.stream()
                        .map(facet -> {
                            ChipGroup group =
                                    known.computeIfAbsent(
                                            facet.field(), _ -> new ChipGroup(kit, facet, choose));
                            group.show(facet, state);
                            return group.view();
                        })
                        .toList();
        if (!groups.getChildren().equals(nodes)) {
            groups.getChildren().setAll(nodes);
        }
    }
}
