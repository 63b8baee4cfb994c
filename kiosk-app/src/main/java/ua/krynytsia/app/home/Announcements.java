// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.local.EntryLine;

/// What the city has to tell this district: one announcement at a time, turned by hand, moved by
/// nothing. Gone while there is none.
final class Announcements {
    private final ScreenContext context;
    private final Kit kit;
    private final SimpleIntegerProperty at;
    private final SimpleObjectProperty<List<EntryLine>> all = new SimpleObjectProperty<>(List.of());
    private final HBox view = new HBox();

    Announcements(ScreenContext context) {
        this.context = context;
        kit = context.kit();
        at =
                context.scope()
                        .keep(
                                "home/announcement",
                                SimpleIntegerProperty.class,
                                SimpleIntegerProperty::new);
        view.getStyleClass().add("announcements");
        view.setId("announcements");
        var door = door();
        HBox.setHgrow(door, Priority.ALWAYS);
        view.getChildren()
                .addAll(
                        door,
                        step("announcement-before", "chevron_left", HomeWords.BEFORE, -1),
                        step("announcement-next", "chevron_right", HomeWords.NEXT, 1));
        view.visibleProperty().bind(all.map(lines -> !lines.isEmpty()));
        view.managedProperty().bind(view.visibleProperty());
    }

    HBox view() {
        return view;
    }

    void show(List<EntryLine> lines) {
        if (!all.get().equals(lines)) {
            all.set(List.copyOf(lines));
        }
    }

    private Touchable door() {
        var title = said(this::title);
        var words = new VBox(kit.note(said(this::heading)), kit.strong(title));
        words.getStyleClass().add("announcement-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(kit.icon("campaign"), words);
        return kit.touchable("announcement", box, title, "announcement", this::open);
    }

    private Touchable step(String id, String icon, Words words, int way) {
        var said = kit.texts().of(words);
        var name = kit.note(said);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var box = new VBox(kit.icon(icon), name);
        var step = kit.touchable(id, box, said, "announcement-step", () -> turn(way));
        step.setMinWidth(Region.USE_PREF_SIZE);
        step.visibleProperty().bind(all.map(lines -> lines.size() > 1));
        step.managedProperty().bind(step.visibleProperty());
        return step;
    }

    private void turn(int way) {
        at.set(Math.floorMod(index() + way, all.get().size()));
    }

    private void open() {
        EntryLine line = all.get().get(index());
        context.router().open(new Route.Entry(line.resource(), line.id()));
    }

    private int index() {
        return Math.floorMod(at.get(), Math.max(1, all.get().size()));
    }

    private ObservableValue<String> said(Function<Texts, String> saying) {
        Texts texts = kit.texts();
        return Bindings.createStringBinding(() -> saying.apply(texts), texts.language(), all, at);
    }

    private String title(Texts texts) {
        return all.get().isEmpty() ? "" : texts.in(all.get().get(index()).title());
    }

    private String heading(Texts texts) {
        int count = all.get().size();
        return count < 2
                ? texts.say(HomeWords.ANNOUNCEMENT)
                : texts.say(HomeWords.ANNOUNCEMENT_OF, index() + 1, count);
    }
}
