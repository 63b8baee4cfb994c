// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.building;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.facts.Columns;
import ua.krynytsia.app.facts.FactView;
import ua.krynytsia.app.facts.Freshness;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.local.StreetView;

/// What is read of a building: what is off, who serves it, what it is.
final class PassportSheet {
    private final ScreenContext context;
    private final Kit kit;
    private final Texts texts;

    PassportSheet(ScreenContext context) {
        this.context = context;
        kit = context.kit();
        texts = kit.texts();
    }

    Node of(Passport passport) {
        var name =
                new VBox(
                        kit.note(texts.of(BuildingWords.PASSPORT)),
                        kit.title(texts.of(passport.title())));
        var first = new VBox(name, outages(passport));
        var main = new VBox();
        first.getStyleClass().add("passport");
        main.getStyleClass().add("passport");
        List<Passport.Utility> utilities = passport.utilities();
        if (!utilities.isEmpty()) {
            main.getChildren().add(kit.strong(texts.of(BuildingWords.SERVICES)));
            utilities.forEach(utility -> main.getChildren().add(utility(utility)));
        }
        if (!passport.others().isEmpty()) {
            main.getChildren().add(kit.strong(texts.of(BuildingWords.FACTS)));
            main.getChildren().add(facts(passport.others()));
        }
        Node freshness =
                new Freshness(kit, LocalDate.now(context.clock()))
                        .of(passport.declared().provenance());
        return Columns.of(kit, first, main, freshness);
    }

    private Node outages(Passport passport) {
        if (passport.street().outages().isEmpty()) {
            var none =
                    new HBox(
                            kit.icon("check_circle"), kit.text(texts.of(BuildingWords.NO_OUTAGES)));
            none.getStyleClass().add("no-outages");
            return none;
        }
        var box = new VBox(kit.strong(texts.of(BuildingWords.OUTAGES)));
        box.setId("outages");
        box.getStyleClass().add("outages");
        add(box, BuildingWords.HERE, passport.outagesHere());
        add(box, BuildingWords.NEARBY, passport.outagesNearby());
        return box;
    }

    private void add(VBox box, BuildingWords where, List<StreetView.Outage> outages) {
        if (!outages.isEmpty()) {
            box.getChildren().add(kit.note(texts.of(where)));
            outages.forEach(outage -> box.getChildren().add(outage(outage)));
        }
    }

    private Node outage(StreetView.Outage outage) {
        var words =
                new VBox(
                        kit.text(texts.of(outage.line().title())),
                        kit.note(texts.of(outage.line().note())));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(kit.icon("power_off"), words);
        line.getStyleClass().add("outage");
        return line;
    }

    private Node utility(Passport.Utility utility) {
        Passport.Fact first = utility.facts().getFirst();
        var words =
                new VBox(
                        kit.note(texts.of(first.field().label())),
                        kit.strong(texts.of(FieldWords.of(first.field(), first.value()))));
        utility.facts().stream().skip(1).forEach(fact -> words.getChildren().add(more(fact)));
        if (utility.isOff()) {
            var off = kit.strong(texts.of(BuildingWords.OUTAGES));
            var mark = new HBox(kit.icon("power_off"), off);
            mark.getStyleClass().add("utility-off");
            words.getChildren().add(mark);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(kit.icon(utility.icon()), words);
        card.setId("utility-" + utility.id());
        card.getStyleClass().add("utility");
        return card;
    }

    private Node more(Passport.Fact fact) {
        if (fact.value() instanceof FieldValue.Phone(List<String> numbers)) {
            var phones = new VBox();
            for (String number : numbers) {
                var shown = kit.strong(texts.of(_ -> FactView.phone(number)));
                shown.getStyleClass().add("phone");
                phones.getChildren().add(shown);
            }
            return phones;
        }
        return kit.text(
                texts.of(t ->
                        t.in(fact.field().label())
                                + ": "
                                + t.in(FieldWords.of(fact.field(), fact.value()))));
    }

    private Node facts(List<Passport.Fact> facts) {
        var views = new FactView(context);
        var box = new VBox();
        box.getStyleClass().add("facts");
        facts.forEach(fact -> box.getChildren().add(views.of(fact.field(), fact.value())));
        return box;
    }
}
