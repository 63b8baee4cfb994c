// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.parts.States;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Resource;

/// The entries of a resource: its name, how many there are, and the list.
public final class ResourceScreen implements Screen {
    private final ScreenContext context;
    private final Route.Resource route;
    private final States states;
    private final String name;
    private final ListState state;
    private final ReadOnlyObjectWrapper<LocalizedText> title =
            new ReadOnlyObjectWrapper<>(LocalizedText.of(""));
    private final ReadOnlyObjectWrapper<Integer> total = new ReadOnlyObjectWrapper<>(0);
    private final VBox whole = new VBox();
    private Optional<Shown> shown = Optional.empty();
    private Subscription asking = Subscription.EMPTY;

    /// A list belongs to one declaration.
    private record Shown(Resource resource, ListPane pane) {}

    public ResourceScreen(ScreenContext context, Route.Resource route) {
        this.context = context;
        this.route = route;
        states = new States(context.kit(), this::refresh);
        name = "list/" + route.id() + route.facets();
        state = context.scope().keep(name, ListState.class, () -> new ListState(route.facets()));
        whole.getStyleClass().add("screen");
        ask();
    }

    @Override
    public Node view() {
        return states.view();
    }

    @Override
    public void refresh() {
        ask();
        shown.ifPresent(now -> now.pane().renew());
    }

    @Override
    public void onGone() {
        context.scope().forget(name);
    }

    @Override
    public void close() {
        asking.unsubscribe();
        shown.ifPresent(now -> now.pane().close());
    }

    private void ask() {
        asking.unsubscribe();
        asking =
                context.link()
                        .document(DocumentKey.resource(route.id()), Resource.class, this::came);
    }

    private void came(Answer<Resource> answer) {
        states.tell(
                answer,
                now -> {
                    if (shown.filter(before -> before.resource().equals(now)).isEmpty()) {
                        show(now);
                    }
                });
    }

    private void show(Resource now) {
        shown.ifPresent(before -> before.pane().close());
        title.set(now.presentation().title());
        var pane = new ListPane(context, now, state, this::failed);
        pane.total().subscribe(total::set);
        shown = Optional.of(new Shown(now, pane));
        VBox.setVgrow(pane.view(), Priority.ALWAYS);
        whole.getChildren().setAll(heading(), pane.view());
        states.contents(whole);
    }

    private void failed(boolean isGone) {
        if (isGone) {
            states.gone();
        } else {
            states.away();
        }
    }

    private Node heading() {
        Kit kit = context.kit();
        Texts texts = context.texts();
        ObservableValue<String> name = texts.language().flatMap(_ -> title.map(texts::in));
        ObservableValue<String> count =
                texts.language()
                        .flatMap(_ -> total.map(number -> texts.count(ListWords.ENTRIES, number)));
        return new VBox(kit.title(name), kit.note(count));
    }
}
