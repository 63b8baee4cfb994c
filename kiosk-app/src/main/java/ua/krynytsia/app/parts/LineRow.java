// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.local.EntryLine;

/// An entry in a list: its name, what is said of it, how far it is; a tap opens its card.
public final class LineRow {
    private final ScreenContext context;
    private final Kit kit;

    public LineRow(ScreenContext context) {
        this.context = context;
        this.kit = context.kit();
    }

    /// @param id of the row
    /// @param signs what else is to be seen at a glance
    public Touchable of(EntryLine line, String id, String icon, List<Node> signs) {
        Texts texts = context.texts();
        ObservableValue<String> title = texts.of(line.title());
        var words = new VBox(kit.strong(title));
        words.getStyleClass().add("row-words");
        ObservableValue<String> note = texts.of(now -> note(now, line));
        if (!note.getValue().isBlank()) {
            words.getChildren().add(kit.note(note));
        }
        var below = new Flow(kit.units(0.8));
        line.visit()
                .flatMap(EntryLine.Visit::metres)
                .ifPresent(metres -> below.getChildren().add(distance(metres)));
        below.getChildren().addAll(signs);
        if (!below.getChildren().isEmpty()) {
            below.getStyleClass().add("row-visit");
            words.getChildren().add(below);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label go = kit.icon("chevron_right");
        go.getStyleClass().add("go");
        return kit.touchable(
                id,
                new HBox(kit.icon(icon), words, go),
                title,
                "row",
                () -> context.router().open(new Route.Entry(line.resource(), line.id())));
    }

    private Node distance(int metres) {
        Texts texts = context.texts();
        var sign =
                new HBox(
                        kit.icon("near_me"),
                        kit.note(
                                texts.of(
                                        now -> now.say(RowWords.FROM_HERE, now.distance(metres)))));
        sign.getStyleClass().add("row-sign");
        return sign;
    }

    private String note(Texts texts, EntryLine line) {
        String note = texts.in(line.note());
        String where = texts.in(Whereabouts.of(context, line.locality()));
        return note.isBlank() || where.isBlank() ? note + where : note + " · " + where;
    }
}
