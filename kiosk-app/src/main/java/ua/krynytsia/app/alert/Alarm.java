// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import ua.krynytsia.app.alert.Situation.View;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.link.Reachability;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.shell.Siren;
import ua.krynytsia.app.sound.Speaker;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.local.NearestPlaces;
import ua.krynytsia.wire.local.NearestPlaces.Place;

/// Listens for danger and puts it in front of everything, in the words and letters of whoever
/// stands there. What lies below stays as it was.
public final class Alarm implements Siren {
    private static final DocumentKey SETTINGS = DocumentKey.setting("alerts");
    private static final int SHELTERS = 6;

    private final AgentLink link;
    private final LongSupplier nanos;
    private final Chime chime;
    private final Situation situation = new Situation();
    private final StackPane takeover = new StackPane();
    private final StackPane strip = new StackPane();
    private final Subscription listening;
    private Doors doors = Doors.NONE;
    private Kit kit;
    private AlertSettings settings = AlertSettings.NONE;
    private Optional<List<Place>> places = Optional.empty();
    private Optional<String> kiosk = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    /// @param kit until a visitor's own is known
    public Alarm(Kit kit, AgentLink link, Speaker speaker, LongSupplier nanos) {
        this.kit = kit;
        this.link = link;
        this.nanos = nanos;
        this.chime = new Chime(speaker);
        takeover.getStyleClass().add("alert-takeover");
        strip.managedProperty().bind(strip.visibleProperty());
        listening =
                Subscription.combine(
                        link.listen(this::happened), link.reach().subscribe(this::reached));
        draw();
    }

    @Override
    public StackPane takeover() {
        return takeover;
    }

    @Override
    public StackPane strip() {
        return strip;
    }

    @Override
    public boolean isUp() {
        return takeover.isVisible();
    }

    @Override
    public Optional<String> name() {
        return switch (view()) {
            case View.Danger(var alert, _, _) -> Optional.of("alert/" + alert.id());
            case View.AllClear _ -> Optional.of("all-clear");
            case View.Nothing _, View.Strip _, View.Unknown _ -> Optional.empty();
        };
    }

    @Override
    public void attach(Doors ways) {
        doors = ways;
    }

    @Override
    public void dress(Kit visitors) {
        kit = visitors;
    }

    @Override
    public void anew() {
        situation.anew();
        draw();
    }

    @Override
    public void step() {
        if (view() instanceof View.Danger(var alert, _, _)) {
            if (settings.sounds()) {
                chime.tell(alert, nanos.getAsLong());
            }
        } else {
            chime.silence();
        }
        draw();
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private View view() {
        return situation.view(nanos.getAsLong(), settings.saysUnknown());
    }

    private void happened(LocalEvent event) {
        if (event instanceof LocalEvent.Alarm(var state)) {
            situation.heard(state, nanos.getAsLong());
            draw();
        } else if (event instanceof LocalEvent.EditionActive
                || event instanceof LocalEvent.Connection) {
            link.document(SETTINGS, Setting.class, this::settingsCame);
            link.state(this::stateCame);
        }
    }

    private void reached(Reachability now) {
        situation.cutOff(now == Reachability.ALONE, nanos.getAsLong());
    }

    private void stateCame(Answer<LocalState> answer) {
        if (answer instanceof Answer.Ready<LocalState>(LocalState state)) {
            kiosk = Optional.of(state.kiosk().value());
        }
    }

    private void settingsCame(Answer<Setting> answer) {
        if (answer instanceof Answer.Ready<Setting>(Setting setting)) {
            settings = AlertSettings.of(setting);
            settings.shelters()
                    .ifPresent(resource -> link.nearest(resource, SHELTERS, this::placesCame));
        }
    }

    private void placesCame(Answer<NearestPlaces> answer) {
        if (answer instanceof Answer.Ready<NearestPlaces>(NearestPlaces near)) {
            places = Optional.of(near.places());
        }
    }

    /// Builds only what is not there already.
    private void draw() {
        var wanted =
                new Drawn(
                        view(),
                        kit,
                        kit.texts().language().get(),
                        settings,
                        places,
                        chime.isRinging());
        if (drawn.equals(Optional.of(wanted))) {
            return;
        }
        drawn = Optional.of(wanted);
        takeover.getChildren().clear();
        strip.getChildren().clear();
        switch (wanted.view()) {
            case View.Nothing() -> {
                // the screens are the visitor's
            }
            case View.Danger danger -> takeover.getChildren().add(page(danger).view());
            case View.AllClear(var alert) ->
                    takeover.getChildren().add(new AllClearPage(kit, alert, this::goOn).view());
            case View.Strip line -> strip.getChildren().add(Strip.danger(kit, line, this::again));
            case View.Unknown() -> strip.getChildren().add(Strip.unknown(kit));
        }
        takeover.setVisible(!takeover.getChildren().isEmpty());
        strip.setVisible(!strip.getChildren().isEmpty());
    }

    private Takeover page(View.Danger danger) {
        boolean isInShelter = kiosk.filter(settings.inShelter()::contains).isPresent();
        return new Takeover(
                kit,
                new Takeover.Matter(danger, settings, places, isInShelter, chime.isRinging()),
                new Takeover.Doors(this::open, this::goOn, this::silence));
    }

    private void open(Optional<Place> place) {
        Optional<Route> way =
                place.map(one -> Route.Map.entry(one.line().resource(), one.line().id()))
                        .or(() -> settings.shelters().map(Route.Map::resource))
                        .map(Route.class::cast);
        goOn();
        way.ifPresent(doors.open());
    }

    private void goOn() {
        situation.understood();
        chime.silence();
        draw();
        doors.goOn().run();
    }

    private void again() {
        situation.again();
        draw();
    }

    private void silence() {
        chime.silence();
        draw();
    }

    /// What is on the glass.
    private record Drawn(
            View view,
            Kit kit,
            Language language,
            AlertSettings settings,
            Optional<List<Place>> places,
            boolean isRinging) {}
}
