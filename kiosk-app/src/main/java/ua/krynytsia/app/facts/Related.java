// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.SearchAnswer;

/// Entries of other resources as doors to their cards: those that an entry names, and those that
/// name it. What is not there is left out.
public final class Related {
    private final ScreenContext context;
    private final VBox doors = new VBox();

    public Related(ScreenContext context) {
        this.context = context;
        doors.getStyleClass().add("related");
    }

    public Node of(String resource, List<String> entries) {
        Subscription asking = context.link().lines(resource, entries, this::came);
        letGo(asking);
        return doors;
    }

    /// What refers to an entry, kind by kind; takes no room where nothing does.
    public Node referring(String resource, String entry) {
        Subscription asking = context.link().referring(resource, entry, this::referringCame);
        letGo(asking);
        doors.managedProperty().bind(doors.visibleProperty());
        doors.setVisible(false);
        return doors;
    }

    private void referringCame(Answer<SearchAnswer> answer) {
        if (answer instanceof Answer.Ready<SearchAnswer>(SearchAnswer found)) {
            for (SearchAnswer.Group group : found.groups()) {
                doors.getChildren()
                        .add(
                                context.kit()
                                        .strong(context.texts().of(group.presentation().title())));
                group.lines().forEach(line -> doors.getChildren().add(door(line)));
            }
            doors.setVisible(!found.groups().isEmpty());
        }
    }

    private void came(Answer<EntryPage> answer) {
        if (answer instanceof Answer.Ready<EntryPage>(EntryPage page)) {
            doors.getChildren().setAll(page.lines().stream().map(this::door).toList());
        }
    }

    private void letGo(Subscription asking) {
        doors.sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null && now == null) {
                        asking.unsubscribe();
                    }
                });
    }

    private Node door(EntryLine line) {
        Texts texts = context.texts();
        return context.kit()
                .row(
                        "related-" + line.id(),
                        "arrow_forward",
                        texts.of(line.title()),
                        texts.of(line.note()),
                        () -> context.router().open(new Route.Entry(line.resource(), line.id())));
    }
}
