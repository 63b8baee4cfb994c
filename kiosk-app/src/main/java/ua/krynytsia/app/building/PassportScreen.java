// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.building;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.parts.States;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.StreetView;

/// The last step: what there is to know of one building.
public final class PassportScreen implements Screen {
    private static final DocumentKey SETTING = DocumentKey.setting("building");

    private final AgentLink link;
    private final Route.Passport wanted;
    private final States states;
    private final Lines<Passport> sheets;
    private final StackPane actions = new StackPane();
    private final VBox whole;
    private final ScreenContext context;
    private Subscription asking = Subscription.EMPTY;

    public PassportScreen(ScreenContext context, Route.Passport wanted) {
        this.context = context;
        this.wanted = wanted;
        link = context.link();
        states = new States(context.kit(), this::refresh);
        var sheet = new VBox();
        sheets = new Lines<>(sheet, new PassportSheet(context)::of);
        KineticScroll scroll = context.kit().scroll("passport", sheet);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        actions.setMinHeight(StackPane.USE_PREF_SIZE);
        whole = new VBox(scroll, actions);
        whole.getStyleClass().add("screen");
        refresh();
    }

    @Override
    public Node view() {
        return states.view();
    }

    @Override
    public Pace pace() {
        return Pace.READ;
    }

    @Override
    public void refresh() {
        asking.unsubscribe();
        asking =
                link.document(
                        DocumentKey.resource(wanted.resource()), Resource.class, this::declared);
    }

    @Override
    public void close() {
        asking.unsubscribe();
    }

    private void declared(Answer<Resource> answer) {
        if (answer instanceof Answer.Ready<Resource>(Resource declared)) {
            asking =
                    link.document(
                            DocumentKey.entry(wanted.resource(), wanted.entry()),
                            Entry.class,
                            entry -> entryCame(declared, entry));
        } else {
            failed(answer instanceof Answer.Missing<Resource>);
        }
    }

    private void entryCame(Resource declared, Answer<Entry> answer) {
        if (answer instanceof Answer.Ready<Entry>(Entry entry)) {
            asking = link.street(wanted.street(), street -> streetCame(declared, entry, street));
        } else {
            failed(answer instanceof Answer.Missing<Entry>);
        }
    }

    private void streetCame(Resource declared, Entry entry, Answer<StreetView> answer) {
        if (answer instanceof Answer.Ready<StreetView>(StreetView street)) {
            asking =
                    link.document(
                            SETTING,
                            Setting.class,
                            setting -> settingCame(declared, entry, street, setting));
        } else {
            failed(answer instanceof Answer.Missing<StreetView>);
        }
    }

    /// Without the setting every field is a fact.
    private void settingCame(
            Resource declared, Entry entry, StreetView street, Answer<Setting> answer) {
        Setting setting =
                answer instanceof Answer.Ready<Setting>(Setting came)
                        ? came
                        : new Setting("building", Map.of(), Map.of());
        show(new Passport(declared, entry, setting, street));
    }

    private void failed(boolean isGone) {
        if (isGone) {
            states.gone();
        } else {
            states.away();
        }
    }

    private void show(Passport passport) {
        sheets.show(List.of(passport));
        Kit kit = context.kit();
        boolean hasPlace = passport.entry().point().isPresent();
        actions.setManaged(hasPlace);
        if (hasPlace && actions.getChildren().isEmpty()) {
            var map =
                    kit.primary(
                            "passport-map",
                            "map",
                            BuildingWords.ON_MAP,
                            () ->
                                    context.router()
                                            .open(
                                                    Route.Map.entry(
                                                            wanted.resource(), wanted.entry())));
            actions.getChildren().setAll(kit.bar(map));
        }
        states.contents(whole);
    }
}
