// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.parts.Whereabouts;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.LocalizedText;

/// The districts to narrow a list by: the whole city, each district that has something, and what
/// lies outside the city.
final class Districts {
    private static final String OUTSIDE = "outside";

    private final ScreenContext context;
    private final Consumer<Optional<String>> choose;
    private final FlowPane view = new FlowPane();
    private final Lines<Chip> chips;

    /// @param choose told a district's id, `outside`, or nothing for the whole city
    Districts(ScreenContext context, Consumer<Optional<String>> choose) {
        this.context = context;
        this.choose = choose;
        Kit kit = context.kit();
        chips = new Lines<>(view, this::chip);
        view.setHgap(kit.units(0.8));
        view.setVgap(kit.units(0.8));
        view.getStyleClass().add("districts");
    }

    Node view() {
        return view;
    }

    /// @param counts of entries by district
    void show(Map<String, Integer> counts, Optional<String> chosen) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var items = new ArrayList<Chip>();
        items.add(new Chip(Optional.empty(), all, chosen.isEmpty()));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && !entry.getKey().equals(OUTSIDE))
                .forEach(entry -> items.add(chip(entry, chosen)));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && entry.getKey().equals(OUTSIDE))
                .forEach(entry -> items.add(chip(entry, chosen)));
        chips.show(List.copyOf(items));
    }

    /// What the chosen one is called.
    LocalizedText name(Optional<String> district) {
        return district.map(this::nameOf).orElse(CatalogueWords.WHOLE_CITY.text());
    }

    private LocalizedText nameOf(String district) {
        return district.equals(OUTSIDE)
                ? CatalogueWords.OUTSIDE.text()
                : Whereabouts.district(context, district);
    }

    private static Chip chip(Map.Entry<String, Integer> entry, Optional<String> chosen) {
        Optional<String> id = Optional.of(entry.getKey());
        return new Chip(id, entry.getValue(), chosen.equals(id));
    }

    private Node chip(Chip chip) {
        Texts texts = context.texts();
        LocalizedText name = name(chip.district());
        Touchable touchable =
                context.kit()
                        .chip(
                                "district-" + chip.district().orElse("all"),
                                texts.of(now -> now.in(name) + " · " + chip.count()),
                                () -> choose.accept(chip.district()));
        touchable.setChosen(chip.isChosen());
        return touchable;
    }

    private record Chip(Optional<String> district, int count, boolean isChosen) {}
}
