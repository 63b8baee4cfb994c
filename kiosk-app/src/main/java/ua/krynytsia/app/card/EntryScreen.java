// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.parts.States;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;

/// The card of one entry, made from what its resource declares.
public final class EntryScreen implements Screen {
    private final ScreenContext context;
    private final String resourceId;
    private final String id;
    private final States states;
    private final CardActions actions;
    private final Lines<Card> sheets;
    private final VBox whole;
    private final StackPane place;
    private Optional<Card> shown = Optional.empty();
    private Subscription asking = Subscription.EMPTY;

    public EntryScreen(ScreenContext context, String resourceId, String id) {
        this.context = context;
        this.resourceId = resourceId;
        this.id = id;
        Kit kit = context.kit();
        states = new States(kit, this::refresh);
        actions = new CardActions(context);
        var sheet = new VBox();
        sheets = new Lines<>(sheet, new CardBody(context)::of);
        KineticScroll scroll = kit.scroll("card", sheet);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        whole = new VBox(scroll, actions.view());
        whole.getStyleClass().add("screen");
        place = new StackPane(whole);
        refresh();
    }

    @Override
    public Node view() {
        return states.view();
    }

    @Override
    public Pace pace() {
        return Pace.READ;
    }

    @Override
    public void refresh() {
        asking.unsubscribe();
        asking =
                context.link()
                        .document(
                                DocumentKey.resource(resourceId),
                                Resource.class,
                                this::resourceCame);
    }

    @Override
    public void close() {
        asking.unsubscribe();
        actions.close();
    }

    private void resourceCame(Answer<Resource> answer) {
        states.tell(
                answer,
                declared ->
                        asking =
                                context.link()
                                        .document(
                                                DocumentKey.entry(resourceId, id),
                                                Entry.class,
                                                entry -> entryCame(entry, declared)));
    }

    private void entryCame(Answer<Entry> answer, Resource declared) {
        states.tell(answer, entry -> show(new Card(declared, entry)));
    }

    private void show(Card card) {
        sheets.show(List.of(card));
        if (!shown.equals(Optional.of(card))) {
            shown = Optional.of(card);
            actions.show(card, () -> takeAlong(card));
        }
        states.contents(place);
    }

    private void takeAlong(Card card) {
        place.getChildren()
                .setAll(new TakeAlong(context).of(card, () -> place.getChildren().setAll(whole)));
    }
}
