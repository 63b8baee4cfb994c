// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.wire.content.Provenance;

/// Whose words these are, how fresh they are, and a mark where they should have been renewed.
public final class Freshness {
    private final Kit kit;
    private final LocalDate today;

    public Freshness(Kit kit, LocalDate today) {
        this.kit = kit;
        this.today = today;
    }

    public Node of(Provenance provenance) {
        Texts texts = kit.texts();
        var box = new VBox();
        box.getStyleClass().add("freshness");
        if (!provenance.author().isBlank()) {
            box.getChildren()
                    .add(
                            kit.note(
                                    texts.of(t ->
                                            t.say(FactWords.AUTHOR, t.in(provenance.author())))));
        }
        provenance.updated().ifPresent(day -> box.getChildren().add(dated(FactWords.UPDATED, day)));
        provenance
                .nextUpdate()
                .ifPresent(day ->
                        box.getChildren()
                                .add(
                                        day.isBefore(today)
                                                ? overdue(day)
                                                : dated(FactWords.NEXT_UPDATE, day)));
        return box;
    }

    private Node dated(FactWords words, LocalDate day) {
        return kit.note(kit.texts().of(t -> t.say(words, t.date(day))));
    }

    private Node overdue(LocalDate day) {
        var words = kit.strong(kit.texts().of(t -> t.say(FactWords.OVERDUE, t.date(day))));
        words.setId("overdue");
        var mark = new HBox(kit.icon("warning"), words);
        mark.getStyleClass().add("overdue");
        return mark;
    }
}
