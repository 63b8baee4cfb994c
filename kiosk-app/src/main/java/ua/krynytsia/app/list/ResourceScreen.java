// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.controls.RowWindow;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.parts.States;
import ua.krynytsia.app.parts.Whereabouts;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;

/// The entries of a resource by the alphabet, to be narrowed by district.
public final class ResourceScreen implements Screen {
    private static final double ROW_UNITS = 7;

    private final ScreenContext context;
    private final Kit kit;
    private final String id;
    private final States states;
    private final VBox heading = new VBox();
    private final Lines<Resource> headings;
    private final ReadOnlyObjectWrapper<LocalizedText> narrowedTo =
            new ReadOnlyObjectWrapper<>(CatalogueWords.WHOLE_CITY.text());
    private final ReadOnlyObjectWrapper<Integer> total = new ReadOnlyObjectWrapper<>(0);
    private final LineStore lines;
    private final Districts districts;
    private final Touchable filter;
    private final Touchable onMap;
    private final RowWindow rows;
    private final KineticScroll scroll;
    private final KineticScroll choice;
    private final Node nothing;
    private final StackPane body;
    private final VBox whole;
    private final Map<EntryLine, Node> known = new HashMap<>();
    private Optional<Resource> resource = Optional.empty();
    private Subscription asking = Subscription.EMPTY;

    public ResourceScreen(ScreenContext context, String id) {
        this.context = context;
        this.id = id;
        kit = context.kit();
        states = new States(kit, this::refresh);
        headings = new Lines<>(heading, this::heading);
        lines = new LineStore(context.link(), id, new Arrivals());
        districts = new Districts(context, this::narrow);
        choice = kit.scroll("district-scroll", new VBox(districts.view()));
        filter = kit.secondary("filter-district", "filter_list", filterWords(), this::toggle);
        onMap = kit.secondary("resource-map", "map", CatalogueWords.ON_MAP, this::openMap);
        rows = new RowWindow(kit.units(ROW_UNITS), kit.units(0.8), this::row);
        scroll = kit.scroll("list", rows);
        rows.follow(scroll);
        nothing =
                kit.state(
                        "search_off",
                        context.texts().of(CatalogueWords.NOTHING),
                        context.texts().of(CatalogueWords.NOTHING_LEAD));
        body = new StackPane(scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        whole = new VBox(heading, tools(), body);
        whole.getStyleClass().add("screen");
        lines.narrow(Optional.empty());
        askResource();
    }

    @Override
    public Node view() {
        return states.view();
    }

    @Override
    public void refresh() {
        askResource();
        lines.renew();
    }

    @Override
    public void close() {
        asking.unsubscribe();
        lines.close();
    }

    private void askResource() {
        asking.unsubscribe();
        asking = context.link().document(DocumentKey.resource(id), Resource.class, this::came);
    }

    private void came(Answer<Resource> answer) {
        switch (answer) {
            case Answer.Ready<Resource>(Resource now) -> {
                resource = Optional.of(now);
                headings.show(List.of(now));
                boolean hasPlaces = !now.fieldsOf(FieldType.Point.class).isEmpty();
                onMap.setVisible(hasPlaces);
                onMap.setManaged(hasPlaces);
                states.contents(whole);
            }
            case Answer.Missing<Resource> _ -> states.gone();
            case Answer.Refused<Resource> _, Answer.Away<Resource> _ -> states.away();
        }
    }

    private Node heading(Resource now) {
        Texts texts = context.texts();
        ObservableValue<String> count =
                texts.language().flatMap(_ -> total.map(number -> counted(texts, number)));
        return new VBox(kit.title(texts.of(now.presentation().title())), kit.note(count));
    }

    private static String counted(Texts texts, int number) {
        return texts.say(CatalogueWords.ALPHABET, texts.count(CatalogueWords.ENTRIES, number));
    }

    private ObservableValue<String> filterWords() {
        Texts texts = context.texts();
        return texts.language()
                .flatMap(_ ->
                        narrowedTo.map(name -> texts.say(CatalogueWords.DISTRICT, texts.in(name))));
    }

    private Node tools() {
        HBox.setHgrow(filter, Priority.ALWAYS);
        var tools = new HBox(filter, onMap);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private void toggle() {
        boolean opens = !filter.isChosen();
        filter.setChosen(opens);
        fill();
    }

    private void fill() {
        Node wanted = total.get() == 0 ? nothing : scroll;
        Node inside = filter.isChosen() ? choice : wanted;
        if (!body.getChildren().contains(inside)) {
            body.getChildren().setAll(inside);
        }
    }

    private void narrow(Optional<String> district) {
        narrowedTo.set(districts.name(district));
        toggle();
        scroll.scrollTo(0);
        lines.narrow(district);
    }

    private void openMap() {
        context.router().open(Route.Map.resource(id));
    }

    private Node row(int index) {
        return lines.line(index)
                .map(line -> known.computeIfAbsent(line, this::row))
                .orElseGet(ResourceScreen::waiting);
    }

    private Node row(EntryLine line) {
        Texts texts = context.texts();
        String icon = resource.map(now -> now.presentation().icon()).orElse("place");
        return kit.row(
                "row-" + line.id(),
                icon,
                texts.of(line.title()),
                texts.of(now -> note(now, line)),
                () -> context.router().open(new Route.Entry(line.resource(), line.id())));
    }

    private String note(Texts texts, EntryLine line) {
        String note = texts.in(line.note());
        String where = texts.in(Whereabouts.of(context, line.locality()));
        if (note.isBlank() || where.isBlank()) {
            return note + where;
        }
        return note + " · " + where;
    }

    private static Node waiting() {
        var blank = new Region();
        blank.getStyleClass().add("row-waiting");
        return blank;
    }

    /// Puts what came into the list.
    private final class Arrivals implements LineStore.Watcher {
        @Override
        public void came(EntryPage page) {
            total.set(page.total());
            filter.setVisible(page.byDistrict().size() > 1);
            districts.show(page.byDistrict(), lines.district());
            rows.show(page.total());
            scroll.requestLayout();
            fill();
        }

        @Override
        public void failed(boolean isGone) {
            if (isGone) {
                states.gone();
            } else {
                states.away();
            }
        }
    }
}
