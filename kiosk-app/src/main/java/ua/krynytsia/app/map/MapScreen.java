// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.map.paint.Atlas;
import ua.krynytsia.app.map.paint.Mercator;
import ua.krynytsia.app.map.paint.Plot;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.local.MapContents;

/// The city with all its layers; also as a list. Opens on the whole city, on one layer, or on one
/// place.
public final class MapScreen implements Screen {
    private static final String DISTRICTS = "districts";
    private static final String SELECTED = "selected";
    private static final int LIST = 40;

    private static final int FEW_LAYERS = 6;

    private final ScreenContext context;
    private final Kit kit;
    private final Optional<Route.MapFocus> focus;
    private final PlaceWords words;
    private final CityMap map;
    private final LayerChips chips;
    private final PlaceSheet sheet;
    private final Label source;
    private final Touchable layers;
    private final Node foot;
    private final VBox view;
    private MapContents contents = new MapContents(List.of());
    private Set<String> hidden = Set.of();
    private boolean focused;
    private Subscription asking = Subscription.EMPTY;
    private Subscription askingSource = Subscription.EMPTY;

    public MapScreen(ScreenContext context, Optional<Route.MapFocus> focus) {
        this.context = context;
        this.focus = focus;
        kit = context.kit();
        words = new PlaceWords(context);
        map = new CityMap(kit, context.drawing());
        chips = new LayerChips(kit, this::hide);
        sheet = new PlaceSheet(kit, words, this::open, this::unselect);
        source = kit.note(context.texts().of(_ -> ""));
        source.getStyleClass().add("map-source");
        source.setVisible(false);
        StackPane.setAlignment(source, Pos.BOTTOM_LEFT);
        source.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var frame = new StackPane(map, source);
        frame.getStyleClass().add("map-frame");
        VBox.setVgrow(frame, Priority.ALWAYS);
        layers = kit.secondary("map-layers", "layers", MapWords.LAYERS, this::switchChips);
        foot = foot();
        frame.setMinHeight(0);
        view = new VBox(chips, frame, sheet, foot);
        view.getStyleClass().add("screen");
        map.setOnTap(this::tapped);
        map.setOnContents(this::contentsShown);
        refresh();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Pace pace() {
        return Pace.READ;
    }

    @Override
    public void refresh() {
        words.kiosk().ifPresent(map::setKiosk);
        asking.unsubscribe();
        asking = context.link().map(this::mapCame);
        askingSource.unsubscribe();
        askingSource =
                context.link()
                        .document(
                                DocumentKey.resource(DISTRICTS), Resource.class, this::sourceCame);
    }

    @Override
    public void close() {
        asking.unsubscribe();
        askingSource.unsubscribe();
        map.close();
    }

    private Node foot() {
        var list = kit.secondary("map-list", "format_list_bulleted", MapWords.AS_LIST, this::list);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMaxWidth(Double.MAX_VALUE);
        var box = new HBox(kit.units(1), layers, list);
        offerChips(false);
        return box;
    }

    /// Many layers would leave no room for the map: they wait behind a button.
    private void offerChips(boolean isFolded) {
        layers.setVisible(isFolded);
        layers.setManaged(isFolded);
        showChips(!isFolded);
    }

    private void switchChips() {
        showChips(!chips.isVisible());
    }

    private void showChips(boolean isShown) {
        chips.setVisible(isShown);
        chips.setManaged(isShown);
        layers.setChosen(isShown);
    }

    private void mapCame(Answer<MapContents> answer) {
        switch (answer) {
            case Answer.Ready<MapContents>(MapContents now) -> show(now);
            case Answer.Missing<MapContents> _,
                    Answer.Refused<MapContents> _,
                    Answer.Away<MapContents> _ -> {
                if (contents.layers().isEmpty()) {
                    tell(MapWords.FAILED);
                }
            }
        }
    }

    private void show(MapContents now) {
        if (now.equals(contents)) {
            return;
        }
        boolean first = contents.layers().isEmpty();
        if (first) {
            offerChips(now.layers().size() > FEW_LAYERS);
        }
        contents = now;
        words.use(now);
        if (first) {
            focus.ifPresent(wanted -> hidden = allBut(wanted.resource()));
        }
        map.hideLayers(hidden);
        map.setContents(now);
    }

    /// All layers with pins of other resources; districts always stay.
    private Set<String> allBut(String resource) {
        var others = new HashSet<String>();
        contents.layers().stream()
                .map(MapContents.Layer::layer)
                .filter(layer -> !layer.resource().equals(resource))
                .filter(layer -> !layer.resource().equals(DISTRICTS))
                .forEach(layer -> others.add(layer.id()));
        boolean hasLayer =
                contents.layers().stream()
                        .anyMatch(layer -> layer.layer().resource().equals(resource));
        return hasLayer ? others : Set.of();
    }

    private void contentsShown() {
        var titles =
                contents.layers().stream()
                        .map(layer -> layer.layer().presentation().title())
                        .toList();
        if (titles.size() == map.layers().size()) {
            chips.show(map.layers(), titles, hidden);
        }
        if (!focused) {
            focused = true;
            focus.ifPresent(
                    wanted -> wanted.entry().ifPresent(entry -> openOn(wanted.resource(), entry)));
        }
    }

    private void openOn(String resource, String entry) {
        Optional<Plot> plot = map.findEntry(resource, entry);
        if (plot.isPresent()) {
            map.focus(plot.get().pin().point());
            select(plot.get());
        } else {
            asking =
                    context.link()
                            .document(
                                    DocumentKey.entry(resource, entry),
                                    Entry.class,
                                    this::offMapCame);
        }
    }

    /// An entry of a resource that has no layer: its place is shown all the same.
    private void offMapCame(Answer<Entry> answer) {
        if (answer instanceof Answer.Ready<Entry>(Entry entry)) {
            entry.point()
                    .ifPresent(place -> {
                        map.focus(place);
                        ring(place);
                    });
        }
    }

    private void hide(Set<String> layers) {
        hidden = Set.copyOf(layers);
        map.hideLayers(hidden);
        sheet.hide();
        unselect();
    }

    private void tapped(CityMap.Tap tap) {
        if (tap.hits().isEmpty()) {
            sheet.hide();
            unselect();
        } else if (tap.hits().size() == 1) {
            select(tap.hits().getFirst());
        } else {
            map.unmark(SELECTED);
            sheet.showList(MapWords.AT_THIS_PLACE, tap.hits());
            showFoot(false);
        }
    }

    private void select(Plot plot) {
        ring(plot.pin().point());
        sheet.showPlace(plot);
        showFoot(false);
    }

    private void ring(GeoPoint place) {
        var ring = new Region();
        ring.getStyleClass().add("map-selected");
        ring.setId("map-selected");
        map.mark(SELECTED, place, ring, VPos.CENTER);
    }

    private void unselect() {
        map.unmark(SELECTED);
        showFoot(true);
    }

    private void list() {
        map.unmark(SELECTED);
        sheet.showList(MapWords.NEAREST, nearest());
        showFoot(false);
    }

    /// What is in view, the nearest to this kiosk first.
    private List<Plot> nearest() {
        List<Plot> inView = map.inView();
        return words
                .kiosk()
                .map(here ->
                        Atlas.nearestTo(Mercator.x(here.longitude()), Mercator.y(here.latitude())))
                .map(order -> inView.stream().sorted(order).toList())
                .orElse(inView)
                .stream()
                .limit(LIST)
                .toList();
    }

    private void showFoot(boolean isShown) {
        foot.setVisible(isShown);
        foot.setManaged(isShown);
    }

    private void open(Plot plot) {
        context.router().open(new Route.Entry(plot.resource(), plot.pin().entry()));
    }

    private void sourceCame(Answer<Resource> answer) {
        if (answer instanceof Answer.Ready<Resource>(Resource districts)
                && !districts.provenance().author().isBlank()) {
            var author = districts.provenance().author();
            tell(context.texts().of(texts -> texts.say(MapWords.BORDERS_BY, texts.in(author))));
        }
    }

    private void tell(MapWords saying) {
        tell(context.texts().of(saying));
    }

    private void tell(ObservableValue<String> saying) {
        source.textProperty().unbind();
        source.textProperty().bind(saying);
        source.setVisible(true);
    }
}
