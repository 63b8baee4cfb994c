// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.ScreenContext;

/// What one can do with a card: see it on the map, write to the person, print it, take it along.
/// One of them comes first.
final class CardActions {
    private final ScreenContext context;
    private final Kit kit;
    private final Addressed addressed;
    private final Printing printing;
    private final VBox view = new VBox();

    CardActions(ScreenContext context) {
        this.context = context;
        kit = context.kit();
        addressed = new Addressed(context.link());
        printing = new Printing(context);
        view.getStyleClass().add("card-actions");
        view.setMinHeight(VBox.USE_PREF_SIZE);
    }

    Node view() {
        return view;
    }

    /// @param takeAlong shows the code
    void show(Card card, Runnable takeAlong) {
        fill(card, takeAlong, Optional.empty());
        if (card.isPerson()) {
            addressed.find(card, form -> fill(card, takeAlong, Optional.of(form)));
        }
    }

    void close() {
        addressed.close();
        printing.close();
    }

    private void fill(Card card, Runnable takeAlong, Optional<Route.Form> form) {
        Touchable take =
                kit.secondary("take-along-open", "qr_code", CardWords.TAKE_ALONG, takeAlong);
        boolean isList = card.documents().isPresent();
        Optional<Touchable> first =
                form.map(this::write)
                        .or(() -> isList ? Optional.of(printList(card)) : Optional.empty())
                        .or(() -> map(card));
        Node bar = first.map(one -> kit.bar(one, take)).orElseGet(() -> kit.bar(take));
        view.getChildren().setAll(printing.said(), bar);
    }

    private Touchable printList(Card card) {
        return kit.primary("print-list", "print", CardWords.PRINT_LIST, () -> printing.print(card));
    }

    private Touchable write(Route.Form form) {
        return kit.primary("write-to", "edit", CardWords.WRITE, () -> context.router().open(form));
    }

    private Optional<Touchable> map(Card card) {
        var entry = card.entry();
        return entry.point()
                .map(_ ->
                        kit.primary(
                                "entry-map",
                                "map",
                                CardWords.ON_MAP,
                                () ->
                                        context.router()
                                                .open(
                                                        Route.Map.entry(
                                                                entry.resource(), entry.id()))));
    }
}
