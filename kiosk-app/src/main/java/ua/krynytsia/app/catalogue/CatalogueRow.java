// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.local.Catalogue;

/// A resource in the catalogue: its name, how much is in it, how fresh it is, and a mark where an
/// update that was promised has not come.
final class CatalogueRow {
    private final ScreenContext context;
    private final Kit kit;

    CatalogueRow(ScreenContext context) {
        this.context = context;
        this.kit = context.kit();
    }

    Node of(Catalogue.Line line) {
        Texts texts = context.texts();
        Presentation shown = line.presentation();
        ObservableValue<String> title = texts.of(shown.title());
        var words = new VBox(kit.strong(title), kit.note(texts.of(now -> note(now, line))));
        words.getStyleClass().add("row-words");
        overdue(line.provenance()).ifPresent(day -> words.getChildren().add(overdue(day)));
        HBox.setHgrow(words, Priority.ALWAYS);
        Label go = kit.icon("chevron_right");
        go.getStyleClass().add("go");
        return kit.touchable(
                "resource-" + line.id(),
                new HBox(kit.icon(shown.icon()), words, go),
                title,
                "row",
                () -> context.router().open(new Route.Resource(line.id())));
    }

    private static String note(Texts texts, Catalogue.Line line) {
        String count = texts.count(CatalogueWords.ENTRIES, line.entries());
        return line.provenance()
                .updated()
                .map(day -> count + " · " + texts.say(CatalogueWords.UPDATED, texts.date(day)))
                .orElse(count);
    }

    private Optional<LocalDate> overdue(Provenance provenance) {
        LocalDate today = LocalDate.now(context.clock());
        return provenance.nextUpdate().filter(day -> day.isBefore(today));
    }

    private Node overdue(LocalDate day) {
        var words =
                kit.note(
                        context.texts()
                                .of(texts -> texts.say(CatalogueWords.OVERDUE, texts.day(day))));
        var mark = new HBox(kit.icon("update"), words);
        mark.getStyleClass().addAll("row-sign", "overdue");
        return mark;
    }
}
