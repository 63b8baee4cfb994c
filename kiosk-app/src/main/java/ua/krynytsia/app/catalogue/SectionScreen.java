// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.parts.States;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.SectionContents;

/// The doors inside a section: forms first, then resources.
public final class SectionScreen implements Screen {
    private final ScreenContext context;
    private final Kit kit;
    private final String id;
    private final States states;
    private final VBox heading = new VBox();
    private final VBox rows = new VBox();
    private final Lines<Presentation> headings;
    private final Lines<Door> doors;
    private final VBox whole;
    private Subscription asking = Subscription.EMPTY;

    public SectionScreen(ScreenContext context, String id) {
        this.context = context;
        this.id = id;
        kit = context.kit();
        states = new States(kit, this::refresh);
        headings = new Lines<>(heading, this::heading);
        doors = new Lines<>(rows, this::row);
        rows.getStyleClass().add("rows");
        KineticScroll scroll = kit.scroll("section-scroll", rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        whole = new VBox(heading, scroll);
        whole.getStyleClass().add("screen");
        refresh();
    }

    @Override
    public Node view() {
        return states.view();
    }

    @Override
    public void refresh() {
        asking.unsubscribe();
        asking = context.link().section(id, this::came);
    }

    @Override
    public void close() {
        asking.unsubscribe();
    }

    private void came(Answer<SectionContents> answer) {
        states.tell(
                answer,
                contents -> {
                    headings.show(List.of(contents.section().presentation()));
                    doors.show(doors(contents));
                    states.contents(whole);
                });
    }

    private static List<Door> doors(SectionContents contents) {
        var doors = new ArrayList<Door>();
        contents.forms()
                .forEach(form ->
                        doors.add(
                                new Door(
                                        "form-" + form.id(),
                                        form.presentation(),
                                        0,
                                        new Route.Form(form.id()))));
        contents.resources()
                .forEach(line ->
                        doors.add(
                                new Door(
                                        "resource-" + line.id(),
                                        line.presentation(),
                                        line.entries(),
                                        new Route.Resource(line.id()))));
        return doors;
    }

    private Node heading(Presentation shown) {
        Texts texts = context.texts();
        var box = new VBox(kit.title(texts.of(shown.title())));
        if (!shown.lead().isBlank()) {
            box.getChildren().add(kit.text(texts.of(shown.lead())));
        }
        return box;
    }

    private Node row(Door door) {
        Texts texts = context.texts();
        return kit.row(
                door.id(),
                door.shown().icon(),
                texts.of(door.shown().title()),
                texts.of(now -> note(now, door)),
                () -> context.router().open(door.route()));
    }

    private static String note(Texts texts, Door door) {
        String lead = texts.in(door.shown().lead());
        if (door.entries() == 0) {
            return lead;
        }
        String count = texts.count(CatalogueWords.ENTRIES, door.entries());
        return lead.isBlank() ? count : lead + " · " + count;
    }

    private record Door(String id, Presentation shown, int entries, Route route) {}
}
