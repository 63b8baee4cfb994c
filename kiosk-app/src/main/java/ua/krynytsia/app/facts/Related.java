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

/// Entries of another resource as doors to their cards. Those that are not there are left out.
public final class Related {
    private final ScreenContext context;
    private final VBox doors = new VBox();

    public Related(ScreenContext context) {
        this.context = context;
        doors.getStyleClass().add("related");
    }

    public Node of(String resource, List<String> entries) {
        Subscription asking = context.link().lines(resource, entries, this::came);
        doors.sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null && now == null) {
                        asking.unsubscribe();
                    }
                });
        return doors;
    }

    private void came(Answer<EntryPage> answer) {
        if (answer instanceof Answer.Ready<EntryPage>(EntryPage page)) {
            doors.getChildren().setAll(page.lines().stream().map(this::door).toList());
        }
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
