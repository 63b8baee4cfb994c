// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.RowWindow;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.parts.Flow;
import ua.krynytsia.app.parts.LetterStrip;
import ua.krynytsia.app.parts.States;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.local.Catalogue;

/// All resources of the city with how much is in each and how fresh it is: by theme, by author, by
/// the alphabet.
public final class CatalogueScreen implements Screen {
    private static final double ROW_UNITS = 7;

    private final ScreenContext context;
    private final Kit kit;
    private final Route.Shelving by;
    private final States states;
    private final CatalogueRow row;
    private final LetterStrip letters;
    private final RowWindow rows;
    private final KineticScroll scroll;
    private final VBox whole;
    private final Map<Shelves.Item, Node> known = new HashMap<>();
    private final Subscription language;
    private Optional<Catalogue> catalogue = Optional.empty();
    private List<Shelves.Item> items = List.of();
    private Subscription asking = Subscription.EMPTY;

    public CatalogueScreen(ScreenContext context, Route.Shelving by) {
        this.context = context;
        this.by = by;
        kit = context.kit();
        states = new States(kit, this::refresh);
        row = new CatalogueRow(context);
        letters = new LetterStrip(kit, this::jump);
        rows = new RowWindow(kit.units(ROW_UNITS), kit.units(0.8), this::row);
        scroll = kit.scroll("catalogue", rows);
        rows.follow(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        whole =
                new VBox(
                        kit.title(context.texts().of(CatalogueWords.CATALOGUE)),
                        tabs(),
                        letters.view(),
                        scroll);
        whole.getStyleClass().add("screen");
        language = context.texts().language().subscribe(_ -> arrange());
        refresh();
    }

    @Override
    public Node view() {
        return states.view();
    }

    @Override
    public void refresh() {
        asking.unsubscribe();
        asking = context.link().catalogue(this::came);
    }

    @Override
    public void close() {
        asking.unsubscribe();
        language.unsubscribe();
    }

    private void came(Answer<Catalogue> answer) {
        states.tell(
                answer,
                now -> {
                    catalogue = Optional.of(now);
                    arrange();
                    states.contents(whole);
                });
    }

    /// The alphabet is that of the language.
    private void arrange() {
        var shelves = new Shelves(context.texts(), by);
        items = catalogue.map(shelves::of).orElse(List.of());
        letters.show(by == Route.Shelving.ALPHABET ? shelves.letters(items) : List.of());
        rows.show(items.size());
    }

    private Node tabs() {
        var tabs = new Flow(kit.units(0.8));
        tabs.getChildren()
                .addAll(
                        tab(Route.Shelving.THEME, "by-theme", CatalogueWords.BY_THEME),
                        tab(Route.Shelving.AUTHOR, "by-author", CatalogueWords.BY_AUTHOR),
                        tab(Route.Shelving.ALPHABET, "by-alphabet", CatalogueWords.ALPHABET),
                        tab(Route.Shelving.BUSINESS, "for-business", CatalogueWords.BUSINESS));
        return tabs;
    }

    private Node tab(Route.Shelving other, String id, CatalogueWords words) {
        Touchable tab =
                kit.chip(
                        id,
                        context.texts().of(words),
                        () -> context.router().replace(new Route.Catalogue(other)));
        tab.setChosen(other == by);
        return tab;
    }

    private void jump(int index) {
        scroll.scrollTo(rows.top(index));
    }

    private Optional<Node> row(int index) {
        return Optional.of(known.computeIfAbsent(items.get(index), this::made));
    }

    private Node made(Shelves.Item item) {
        Texts texts = context.texts();
        return switch (item) {
            case Shelves.Item.Shelf(var name) -> {
                var label = kit.strong(texts.of(name));
                label.getStyleClass().add("shelf");
                yield label;
            }
            case Shelves.Item.Line(var line) -> row.of(line);
        };
    }
}
