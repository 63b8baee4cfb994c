// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.search;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.SearchAnswer;

/// What was found, group under group, each line the way to its card.
final class Findings {
    private final ScreenContext context;
    private final Kit kit;

    Findings(ScreenContext context) {
        this.context = context;
        this.kit = context.kit();
    }

    VBox of(SearchAnswer answer) {
        var box = new VBox();
        box.getStyleClass().add("findings");
        Texts texts = context.texts();
        var head =
                answer.corrected()
                        .map(query -> kit.strong(texts.of(SearchWords.CORRECTED, query)))
                        .orElseGet(() -> kit.note(texts.of(t -> found(t, answer))));
        head.getStyleClass().add("live");
        box.getChildren().add(head);
        answer.groups().forEach(group -> box.getChildren().add(group(group)));
        if (!answer.mentions().isEmpty()) {
            box.getChildren().add(kit.strong(texts.of(SearchWords.MENTIONED)));
            answer.mentions().forEach(group -> box.getChildren().add(group(group)));
        }
        return box;
    }

    private static String found(Texts texts, SearchAnswer answer) {
        return texts.say(SearchWords.FOUND, texts.count(SearchWords.ENTRIES, answer.total()));
    }

    private Node group(SearchAnswer.Group group) {
        Texts texts = context.texts();
        LocalizedText title = group.presentation().title();
        var name = kit.strong(texts.of(t -> t.in(title) + " · " + group.total()));
        var head = new HBox(kit.icon(group.presentation().icon()), name);
        head.getStyleClass().add("finding-head");
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        group.lines().forEach(line -> rows.getChildren().add(row(group, line)));
        var box = new VBox(head, rows);
        box.getStyleClass().add("finding-group");
        return box;
    }

    private Node row(SearchAnswer.Group group, EntryLine line) {
        Texts texts = context.texts();
        return kit.row(
                "result-" + line.resource() + "-" + line.id(),
                group.presentation().icon(),
                texts.of(line.title()),
                texts.of(now -> note(now, line)),
                () -> context.router().open(new Route.Entry(line.resource(), line.id())));
    }

    private String note(Texts texts, EntryLine line) {
        var parts = new ArrayList<String>();
        parts.add(texts.in(line.note()));
        district(line.locality()).map(texts::in).ifPresent(parts::add);
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private Optional<LocalizedText> district(Locality locality) {
        return switch (locality) {
            case Locality.InDistrict(String id) ->
                    context.home()
                            .get()
                            .flatMap(home -> Optional.ofNullable(home.districts().get(id)));
            case Locality.OutsideCity _ -> Optional.of(SearchWords.OUTSIDE_CITY.text());
            case Locality.Unplaced _ -> Optional.empty();
        };
    }
}
