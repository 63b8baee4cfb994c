// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.parts.Flow;
import ua.krynytsia.wire.local.EntryPage.Facet;

/// The choices of one facet with how many entries each leaves. A chip keeps its node, and with it
/// the focus, while counts change.
final class ChipGroup {
    private final Kit kit;
    private final String field;
    private final BiConsumer<String, String> choose;
    private final Flow chips;
    private final VBox view;
    private final Map<String, Chip> known = new HashMap<>();

    private record Chip(Touchable node, ReadOnlyObjectWrapper<Integer> count) {}

    /// @param choose told field and value
    ChipGroup(Kit kit, Facet facet, BiConsumer<String, String> choose) {
        this.kit = kit;
        this.field = facet.field();
        this.choose = choose;
        chips = new Flow(kit.units(0.8));
        view = new VBox(kit.units(0.6), kit.strong(kit.texts().of(facet.label())), chips);
    }

    Node view() {
        return view;
    }

    void show(Facet facet, ListState state) {
        List<Node> nodes =
                facet.counts().stream().map(count -> (Node) shown(count, state)).toList();
        if (!chips.getChildren().equals(nodes)) {
            chips.getChildren().setAll(nodes);
        }
    }

    private Touchable shown(Facet.Count count, ListState state) {
        Chip chip = known.computeIfAbsent(count.value(), _ -> chip(count));
        chip.count().set(count.entries());
        chip.node().setChosen(state.has(field, count.value()));
        return chip.node();
    }

    private Chip chip(Facet.Count count) {
        Texts texts = kit.texts();
        var entries = new ReadOnlyObjectWrapper<>(count.entries());
        ObservableValue<String> words =
                texts.language()
                        .flatMap(_ -> entries.map(now -> texts.in(count.label()) + " · " + now));
        Touchable node =
                kit.chip(
                        "choice-" + field.replace("@", "") + "-" + count.value(),
                        words,
                        () -> choose.accept(field, count.value()));
        return new Chip(node, entries);
    }
}
