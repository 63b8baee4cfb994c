// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.building;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.parts.States;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.local.StreetView;

/// The second step to one's building: the numbers of a street, large, as they stand there.
public final class HousesScreen implements Screen {
    private final ScreenContext context;
    private final Kit kit;
    private final String street;
    private final States states;
    private final VBox place = new VBox();
    private final Lines<StreetView> shown;
    private Subscription asking = Subscription.EMPTY;

    public HousesScreen(ScreenContext context, String street) {
        this.context = context;
        this.street = street;
        kit = context.kit();
        states = new States(kit, this::refresh);
        shown = new Lines<>(place, this::houses);
        refresh();
    }

    @Override
    public Node view() {
        return states.view();
    }

    @Override
    public void refresh() {
        asking.unsubscribe();
        asking = context.link().street(street, this::came);
    }

    @Override
    public void close() {
        asking.unsubscribe();
    }

    private void came(Answer<StreetView> answer) {
        states.tell(
                answer,
                view -> {
                    shown.show(List.of(view));
                    states.contents(place);
                });
    }

    private Node houses(StreetView view) {
        Texts texts = kit.texts();
        var heading =
                new VBox(
                        kit.note(texts.of(view.street().title())),
                        kit.title(texts.of(BuildingWords.HOUSE)));
        Node below = view.houses().isEmpty() ? none() : numbers(view);
        VBox.setVgrow(below, Priority.ALWAYS);
        var whole = new VBox(heading, below);
        whole.getStyleClass().add("screen");
        VBox.setVgrow(whole, Priority.ALWAYS);
        return whole;
    }

    private Node numbers(StreetView view) {
        var flow = new FlowPane();
        flow.getStyleClass().add("houses");
        view.houses().forEach(house -> flow.getChildren().add(chip(house)));
        return kit.scroll("house-list", flow);
    }

    private Node chip(StreetView.House house) {
        var number = kit.title(kit.texts().of(_ -> house.number()));
        number.setWrapText(false);
        number.setMinWidth(HBox.USE_PREF_SIZE);
        return kit.touchable(
                "house-" + house.entry(),
                new HBox(number),
                number.textProperty(),
                "house",
                () ->
                        context.router()
                                .open(new Route.Passport(street, house.resource(), house.entry())));
    }

    private Node none() {
        Texts texts = kit.texts();
        return kit.state(
                "apartment",
                texts.of(BuildingWords.NO_HOUSES),
                texts.of(BuildingWords.NO_HOUSES_LEAD));
    }
}
