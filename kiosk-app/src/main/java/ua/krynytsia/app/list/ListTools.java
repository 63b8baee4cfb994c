// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.parts.Flow;
import ua.krynytsia.wire.LocalizedText;

/// What can be done with a list, and what was chosen, each with a way to take it away.
final class ListTools {
    private final Kit kit;
    private final Flow tools;
    private final Flow chosen;
    private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<ListWords> order =
            new ReadOnlyObjectWrapper<>(ListWords.BY_ALPHABET);
    private final Touchable narrow;
    private final Touchable sort;
    private final Touchable find;
    private final Touchable map;

    /// What the four buttons do.
    record Deeds(Runnable narrow, Runnable sort, Runnable find, Runnable map) {}

    ListTools(Kit kit, Deeds deeds) {
        this.kit = kit;
        Texts texts = kit.texts();
        ObservableValue<String> narrowing =
                texts.language().flatMap(_ -> count.map(now -> narrowing(texts, now)));
        ObservableValue<String> sorting =
                texts.language()
                        .flatMap(_ -> order.map(now -> texts.say(ListWords.ORDER, texts.say(now))));
        narrow = kit.secondary("list-narrow", "filter_list", narrowing, deeds.narrow());
        sort = kit.secondary("list-order", "sort", sorting, deeds.sort());
        find = kit.secondary("list-find", "search", ListWords.FIND_HERE, deeds.find());
        map = kit.secondary("resource-map", "map", ListWords.ON_MAP, deeds.map());
        tools = new Flow(kit.units(0.8));
        chosen = new Flow(kit.units(0.8));
        chosen.managedProperty().bind(chosen.visibleProperty());
        chosen.setVisible(false);
    }

    Node tools() {
        return tools;
    }

    Node chosen() {
        return chosen;
    }

    /// Which of the four make sense.
    record Offer(boolean narrow, boolean sort, boolean find, boolean map) {}

    void offer(Offer offer) {
        List<Node> all =
                Stream.of(
                                Optional.of(narrow).filter(_ -> offer.narrow()),
                                Optional.of(sort).filter(_ -> offer.sort()),
                                Optional.of(find).filter(_ -> offer.find()),
                                Optional.of(map).filter(_ -> offer.map()))
                        .flatMap(Optional::stream)
                        .map(Node.class::cast)
                        .toList();
        if (!tools.getChildren().equals(all)) {
            tools.getChildren().setAll(all);
        }
        tools.setManaged(!all.isEmpty());
    }

    void sortedBy(ListWords words) {
        order.set(words);
    }

    /// Marks which of the sheets is open.
    void mark(boolean isNarrowing, boolean isSorting) {
        narrow.setChosen(isNarrowing);
        sort.setChosen(isSorting);
    }

    /// @param named by field and value, in the order to be shown
    void choose(
            Map<Map.Entry<String, String>, LocalizedText> named, BiConsumer<String, String> take) {
        count.set(named.size());
        chosen.getChildren().clear();
        named.forEach((choice, name) -> chosen.getChildren().add(taken(choice, name, take)));
        chosen.setVisible(!named.isEmpty());
    }

    private Touchable taken(
            Map.Entry<String, String> choice, LocalizedText name, BiConsumer<String, String> take) {
        Texts texts = kit.texts();
        return kit.touchable(
                "chosen-" + choice.getKey().replace("@", "") + "-" + choice.getValue(),
                new HBox(kit.text(texts.of(name)), kit.icon("close")),
                texts.of(now -> now.say(ListWords.TAKE_AWAY, now.in(name))),
                "chip",
                () -> take.accept(choice.getKey(), choice.getValue()));
    }

    private static String narrowing(Texts texts, int now) {
        return now == 0 ? texts.say(ListWords.NARROW) : texts.say(ListWords.NARROWED, now);
    }
}
