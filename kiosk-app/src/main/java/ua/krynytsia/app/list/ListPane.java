// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.RowWindow;
import ua.krynytsia.app.facts.OpenBadge;
import ua.krynytsia.app.parts.LetterStrip;
import ua.krynytsia.app.parts.LineRow;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.EntryPage.Facet;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.ListOrder;

/// The list of one resource with all that narrows and sorts it. A sheet of choices stands in place
/// of the list, never over it.
final class ListPane implements LineStore.Watcher, AutoCloseable {
    private static final int LONG = 50;
    private static final double ROW_UNITS = 7;

    private enum Part {
        LIST,
        FACETS,
        ORDERS
    }

    private final ScreenContext context;
    private final Kit kit;
    private final Resource resource;
    private final ListState state;
    private final Consumer<Boolean> failed;
    private final List<ListOrder> orders;
    private final LineStore lines;
    private final ListTools tools;
    private final FacetSheet facets;
    private final ListDoors doors;
    private final LetterStrip letters;
    private final ListSearch search;
    private final RowWindow rows;
    private final KineticScroll scroll;
    private final StackPane body = new StackPane();
    private final VBox view;
    private final Map<EntryLine, Node> known = new HashMap<>();
    private final ReadOnlyObjectWrapper<Integer> total = new ReadOnlyObjectWrapper<>(0);
    private final LineRow row;
    private Part part = Part.LIST;
    private List<Facet> choices = List.of();
    private boolean hasDoors;
    private boolean hasCome;

    /// @param failed told whether asking again would not help
    ListPane(ScreenContext context, Resource resource, ListState state, Consumer<Boolean> failed) {
        this.context = context;
        this.kit = context.kit();
        this.resource = resource;
        this.state = state;
        this.failed = failed;
        boolean hasPlace =
                context.home().get().flatMap(Home::place).flatMap(EntryLine::point).isPresent();
        orders = Orders.of(resource, hasPlace);
        row = new LineRow(context);
        lines = new LineStore(context.link(), resource.id(), this);
        tools =
                new ListTools(
                        kit,
                        new ListTools.Deeds(
                                () -> open(Part.FACETS),
                                () -> open(Part.ORDERS),
                                this::find,
                                () -> context.router().open(Route.Map.resource(resource.id()))));
        facets = new FacetSheet(kit, this::toggle, this::clear, () -> open(Part.LIST));
        doors = new ListDoors(kit, state, this::toggle);
        letters = new LetterStrip(kit, this::jump);
        search = new ListSearch(kit, state.words(), this::type, this::endSearch);
        rows = new RowWindow(kit.units(ROW_UNITS), kit.units(0.8), this::row);
        scroll = kit.scroll("list", rows);
        rows.follow(scroll);
        scroll.offset().subscribe(_ -> state.standAt(rows.first()));
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        view =
                new VBox(
                        tools.tools(),
                        search.bar(),
                        tools.chosen(),
                        letters.view(),
                        body,
                        search.keyboard());
        view.getStyleClass().add("screen");
        search.show(!state.words().isEmpty());
        begin(false);
    }

    Node view() {
        return view;
    }

    ReadOnlyObjectProperty<Integer> total() {
        return total.getReadOnlyProperty();
    }

    /// A new edition.
    void renew() {
        lines.renew();
    }

    @Override
    public void close() {
        lines.close();
        search.close();
    }

    @Override
    public void came(EntryPage page) {
        total.set(page.total());
        choices = Choices.of(context, page, state);
        facets.show(choices, state, page.total());
        List<Facet> ways = state.isNarrowed() ? List.of() : Choices.doors(resource, page);
        hasDoors = !ways.isEmpty();
        doors.show(ways);
        if (page.offset() == 0) {
            letters.show(part == Part.LIST ? page.letters().orElse(List.of()) : List.of());
        }
        offer(page.total());
        int place = hasCome ? 0 : state.first();
        rows.show(page.total() + (hasDoors ? 1 : 0));
        fill();
        if (place > 0) {
            stand(place);
        }
        hasCome = true;
    }

    /// As soon as the list has its size.
    private void stand(int place) {
        Platform.runLater(() -> {
            view.applyCss();
            Optional.ofNullable(view.getScene()).ifPresent(scene -> scene.getRoot().layout());
            scroll.scrollTo(rows.top(place));
        });
    }

    @Override
    public void failed(boolean isGone) {
        failed.accept(isGone);
    }

    private void offer(int entries) {
        boolean isLong = entries > LONG || !state.words().isEmpty();
        tools.offer(
                new ListTools.Offer(
                        !choices.isEmpty(),
                        orders.size() > 1 && (entries > 1 || state.isNarrowed()),
                        isLong && state.words().isEmpty(),
                        !resource.fieldsOf(FieldType.Point.class).isEmpty()));
        boolean isBest = !state.words().isEmpty() && state.order().isEmpty();
        tools.sortedBy(isBest ? ListWords.BEST : Orders.words(by()));
        Map<Map.Entry<String, String>, LocalizedText> named = new LinkedHashMap<>();
        state.chosen()
                .entrySet()
                .forEach(choice ->
                        named.put(choice, Choices.name(context, resource, choices, choice)));
        tools.choose(named, this::toggle);
    }

    /// Shows another list from its beginning, or the same one from where it stood.
    private void begin(boolean isNew) {
        hasCome = isNew;
        if (isNew) {
            rows.forget();
            scroll.scrollTo(0);
        }
        lines.begin(state.query(Orders.usual(resource), orders.getFirst()));
    }

    private void toggle(String field, String value) {
        state.toggle(field, value);
        begin(true);
    }

    private void clear() {
        state.clear();
        search.clear();
        search.show(false);
        begin(true);
    }

    private void type(String text) {
        if (state.type(text)) {
            begin(true);
        }
    }

    private void find() {
        open(Part.LIST);
        search.open();
    }

    private void endSearch() {
        search.clear();
        search.show(false);
        type("");
    }

    private void open(Part asked) {
        part = asked == part ? Part.LIST : asked;
        tools.mark(part == Part.FACETS, part == Part.ORDERS);
        if (part != Part.LIST) {
            search.show(false);
            letters.show(List.of());
        } else {
            search.show(!state.words().isEmpty());
        }
        fill();
    }

    private void fill() {
        Node inside =
                switch (part) {
                    case FACETS -> facets.view();
                    case ORDERS -> OrderSheet.of(kit, orders, by(), this::sort);
                    case LIST -> total.get() == 0 ? Nothing.of(kit, state, this::clear) : scroll;
                };
        if (!body.getChildren().contains(inside)) {
            body.getChildren().setAll(inside);
        }
    }

    private ListOrder by() {
        return state.order().orElse(orders.getFirst());
    }

    private void sort(ListOrder order) {
        state.sort(order);
        open(Part.LIST);
        begin(true);
    }

    private void jump(int index) {
        scroll.scrollTo(rows.top(index + (hasDoors ? 1 : 0)));
    }

    private Optional<Node> row(int index) {
        if (hasDoors && index == 0) {
            return Optional.of(doors.view());
        }
        return lines.line(index - (hasDoors ? 1 : 0))
                .map(line -> known.computeIfAbsent(line, this::made));
    }

    private Node made(EntryLine line) {
        boolean isReception = resource.conditions().layout() == Terms.CardLayout.PERSON;
        List<Node> signs =
                line.visit()
                        .flatMap(EntryLine.Visit::hours)
                        .flatMap(hours ->
                                OpenBadge.of(
                                        kit,
                                        hours,
                                        LocalDateTime.now(context.clock()),
                                        isReception))
                        .map(List::of)
                        .orElse(List.of());
        return row.of(line, "row-" + line.id(), resource.presentation().icon(), signs);
    }
}
