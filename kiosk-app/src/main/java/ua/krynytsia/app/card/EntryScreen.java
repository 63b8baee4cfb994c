// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.parts.States;
import ua.krynytsia.app.parts.Whereabouts;
import ua.krynytsia.app.route.Pace;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;

/// The card of one entry, made from what its resource declares.
public final class EntryScreen implements Screen {
    private final ScreenContext context;
    private final Kit kit;
    private final String resourceId;
    private final String id;
    private final States states;
    private final VBox heading = new VBox();
    private final VBox facts = new VBox();
    private final VBox foot = new VBox();
    private final Lines<Title> headings;
    private final Lines<Fact> lines;
    private final Lines<Resource> feet;
    private final Node toMap;
    private final VBox whole;
    private Optional<Resource> resource = Optional.empty();
    private Subscription asking = Subscription.EMPTY;

    public EntryScreen(ScreenContext context, String resourceId, String id) {
        this.context = context;
        this.resourceId = resourceId;
        this.id = id;
        kit = context.kit();
        states = new States(kit, this::refresh);
        var views = new FactView(context);
        headings = new Lines<>(heading, this::heading);
        lines = new Lines<>(facts, fact -> views.of(fact.field(), fact.value()));
        feet = new Lines<>(foot, this::foot);
        facts.getStyleClass().add("facts");
        var sheet = new VBox(heading, facts, foot);
        sheet.getStyleClass().add("sheet");
        KineticScroll scroll = kit.scroll("card", sheet);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        toMap = toMap();
        whole = new VBox(scroll, toMap);
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
                context.link()
                        .document(
                                DocumentKey.resource(resourceId),
                                Resource.class,
                                this::resourceCame);
    }

    @Override
    public void close() {
        asking.unsubscribe();
    }

    private void resourceCame(Answer<Resource> answer) {
        switch (answer) {
            case Answer.Ready<Resource>(Resource now) -> {
                resource = Optional.of(now);
                asking =
                        context.link()
                                .document(
                                        DocumentKey.entry(resourceId, id),
                                        Entry.class,
                                        this::entryCame);
            }
            case Answer.Missing<Resource> _ -> states.gone();
            case Answer.Refused<Resource> _, Answer.Away<Resource> _ -> states.away();
        }
    }

    private void entryCame(Answer<Entry> answer) {
        switch (answer) {
            case Answer.Ready<Entry>(Entry entry) ->
                    resource.ifPresent(declared -> show(declared, entry));
            case Answer.Missing<Entry> _ -> states.gone();
            case Answer.Refused<Entry> _, Answer.Away<Entry> _ -> states.away();
        }
    }

    private void show(Resource declared, Entry entry) {
        headings.show(
                List.of(
                        new Title(
                                title(declared, entry),
                                declared.presentation().title(),
                                Whereabouts.of(context, entry.locality()))));
        lines.show(
                declared.fields().stream()
                        .filter(field -> isShown(declared, field))
                        .flatMap(field ->
                                entry
                                        .value(field.id())
                                        .map(value -> new Fact(field, value))
                                        .stream())
                        .filter(fact -> FactView.isShown(fact.field(), fact.value()))
                        .toList());
        feet.show(List.of(declared));
        toMap.setVisible(entry.point().isPresent());
        toMap.setManaged(entry.point().isPresent());
        states.contents(whole);
    }

    private static boolean isShown(Resource declared, FieldDefinition field) {
        return !field.id().equals(declared.titleField())
                && !field.has(FieldTrait.INTERNAL)
                && !field.has(FieldTrait.OFF_CARD);
    }

    private static LocalizedText title(Resource declared, Entry entry) {
        Optional<FieldValue> value = entry.value(declared.titleField());
        return value.isPresent() && value.get() instanceof FieldValue.Text(LocalizedText text)
                ? text
                : declared.presentation().title();
    }

    private Node heading(Title title) {
        Texts texts = context.texts();
        var box = new VBox(kit.note(texts.of(title.kind())), kit.title(texts.of(title.name())));
        if (!title.where().isBlank()) {
            var where = new HBox(kit.icon("place"), kit.text(texts.of(title.where())));
            where.getStyleClass().add("where");
            box.getChildren().add(where);
        }
        return box;
    }

    private Node foot(Resource declared) {
        Texts texts = context.texts();
        var provenance = declared.provenance();
        var box = new VBox();
        if (!provenance.author().isBlank()) {
            box.getChildren()
                    .add(
                            kit.note(
                                    texts.of(now ->
                                            now.say(
                                                    CardWords.AUTHOR,
                                                    now.in(provenance.author())))));
        }
        provenance
                .updated()
                .ifPresent(day ->
                        box.getChildren()
                                .add(
                                        kit.note(
                                                texts.of(now ->
                                                        now.say(
                                                                CardWords.UPDATED,
                                                                now.date(day))))));
        return box;
    }

    private Node toMap() {
        var button =
                kit.primary(
                        "entry-map",
                        "map",
                        CardWords.ON_MAP,
                        () -> context.router().open(Route.Map.entry(resourceId, id)));
        var bar = new HBox(Kit.spring(), button);
        bar.getStyleClass().add("primary-bar");
        return bar;
    }

    private record Title(LocalizedText name, LocalizedText kind, LocalizedText where) {}

    private record Fact(FieldDefinition field, FieldValue value) {}
}
