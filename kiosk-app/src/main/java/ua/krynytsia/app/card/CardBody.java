// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.facts.Columns;
import ua.krynytsia.app.facts.FactView;
import ua.krynytsia.app.facts.Freshness;
import ua.krynytsia.app.facts.OpenBadge;
import ua.krynytsia.app.facts.PhotoStrip;
import ua.krynytsia.app.facts.Related;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.parts.Distance;
import ua.krynytsia.app.parts.Whereabouts;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.Photo;
import ua.krynytsia.wire.local.EntryLine;

/// What is read on a card, arranged as its declaration says: one calm sheet under the name.
final class CardBody {
    private static final double PORTRAIT_UNITS = 9;

    private final ScreenContext context;
    private final Kit kit;
    private final Texts texts;

    CardBody(ScreenContext context) {
        this.context = context;
        kit = context.kit();
        texts = kit.texts();
    }

    Node of(Card card) {
        var first = new VBox();
        first.getStyleClass().add("card");
        if (!card.isPerson()) {
            card.picture()
                    .map(new PhotoStrip(context)::one)
                    .ifPresent(picture -> first.getChildren().add(picture));
        }
        first.getChildren().add(heading(card));
        LocalDate today = LocalDate.now(context.clock());
        var last =
                new VBox(
                        new Related(context).referring(card.entry().resource(), card.entry().id()),
                        new Usefulness(context, card).view(),
                        new Freshness(kit, today).of(card.declared().provenance()));
        last.getStyleClass().add("card");
        if (card.facts().isEmpty()) {
            first.getChildren().add(last);
            return first;
        }
        return Columns.of(kit, first, facts(card), last);
    }

    private Node heading(Card card) {
        var words = new VBox(kit.note(texts.of(card.kind())), kit.title(texts.of(card.title())));
        words.getStyleClass().add("card-heading");
        card.hours()
                .flatMap(hours ->
                        OpenBadge.of(
                                kit, hours, LocalDateTime.now(context.clock()), card.isPerson()))
                .ifPresent(badge -> words.getChildren().add(new HBox(badge)));
        var district = Whereabouts.of(context, card.entry().locality());
        if (!district.isBlank()) {
            words.getChildren().add(where("place", texts.of(district)));
        }
        distance(card)
                .ifPresent(way -> words.getChildren().add(where("near_me", texts.of(way::say))));
        return card.isPerson() ? besidePortrait(card, words) : words;
    }

    private Node besidePortrait(Card card, VBox words) {
        var portrait = new StackPane(card.picture().map(this::portrait).orElseGet(this::nobody));
        portrait.getStyleClass().add("portrait");
        portrait.setMinWidth(kit.units(PORTRAIT_UNITS));
        portrait.setPrefWidth(kit.units(PORTRAIT_UNITS));
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(portrait, words);
        box.getStyleClass().add("person");
        return box;
    }

    private Node portrait(Photo photo) {
        return new PhotoStrip(context).one(photo);
    }

    private Node nobody() {
        var sign = kit.icon("person");
        sign.getStyleClass().add("portrait-sign");
        return sign;
    }

    private Node where(String icon, ObservableValue<String> words) {
        var line = new HBox(kit.icon(icon), kit.text(words));
        line.getStyleClass().add("where");
        return line;
    }

    private Optional<Distance> distance(Card card) {
        Optional<GeoPoint> here =
                context.home().get().flatMap(home -> home.place().flatMap(EntryLine::point));
        return here.flatMap(
                from -> card.entry().point().map(there -> Distance.between(from, there)));
    }

    private Node facts(Card card) {
        var views = new FactView(context);
        var facts = new VBox();
        facts.getStyleClass().add("facts");
        Optional<Card.Fact> documents = card.documents();
        card.facts()
                .forEach(fact ->
                        facts.getChildren()
                                .add(
                                        documents.equals(Optional.of(fact))
                                                ? toBring(card, fact, views)
                                                : views.of(fact.field(), fact.value())));
        return facts;
    }

    private Node toBring(Card card, Card.Fact fact, FactView views) {
        var list = new Checklist(context, card.name(), fact.value()).view();
        var box = new VBox(kit.note(texts.of(CardWords.TO_BRING)), list);
        return views.line("playlist_add_check", fact.field(), box);
    }
}
