// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;

/// The streets that what was typed may mean, as many rows as there is room for above the keyboard.
/// Each letter asks anew; the answer to an earlier one is let go of.
public final class StreetSuggestions {
    private static final int MOST = 8;

    private final ScreenContext context;
    private final Kit kit;
    private final Consumer<EntryLine> choose;
    private final FittingRows rows;
    private final Lines<EntryLine> lines;
    private final Node idle;
    private final Node nothing;
    private final StackPane view = new StackPane();
    private Subscription asking = Subscription.EMPTY;

    /// @param choose told the street that was touched
    /// @param idle what stands there before anything is typed
    /// @param nothing where no street is called so
    public StreetSuggestions(
            ScreenContext context, Consumer<EntryLine> choose, Node idle, Node nothing) {
        this.context = context;
        this.choose = choose;
        this.idle = idle;
        this.nothing = nothing;
        kit = context.kit();
        rows = new FittingRows(kit.units(0.8));
        lines = new Lines<>(rows, this::row);
        view.setMinHeight(0);
        show(idle);
    }

    public Node view() {
        return view;
    }

    public void type(String text) {
        asking.unsubscribe();
        if (text.isBlank()) {
            show(idle);
        } else {
            asking = context.link().streets(text, MOST, this::came);
        }
    }

    public void close() {
        asking.unsubscribe();
    }

    private void came(Answer<EntryPage> answer) {
        if (answer instanceof Answer.Ready<EntryPage>(EntryPage page)) {
            lines.show(page.lines());
            show(page.lines().isEmpty() ? nothing : rows);
        } else {
            show(nothing);
        }
    }

    private void show(Node node) {
        if (!view.getChildren().contains(node)) {
            view.getChildren().setAll(node);
        }
    }

    private Node row(EntryLine line) {
        Texts texts = kit.texts();
        LocalizedText where =
                line.note().isBlank() ? Whereabouts.of(context, line.locality()) : line.note();
        return kit.row(
                "street-" + line.id(),
                "place",
                texts.of(line.title()),
                texts.of(where),
                () -> choose.accept(line));
    }
}
