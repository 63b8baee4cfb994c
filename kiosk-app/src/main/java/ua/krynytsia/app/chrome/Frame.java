// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.LocalizedText;

/// A screen's surroundings: top bar above, action rail below, a strip that says when contents are
/// not fresh, and room for one overlay over all of it.
public final class Frame {
    private final TopBar top;
    private final Rail rail;
    private final Label notice;
    private final HBox strip;
    private final HBox work;
    private final StackPane middle = new StackPane();
    private final BorderPane page = new BorderPane();
    private final StackPane view = new StackPane(page);

    public Frame(Kit kit, Doors doors) {
        top = new TopBar(kit);
        rail = new Rail(kit, doors);
        notice = kit.note(kit.texts().of(ChromeWords.ALONE));
        strip = new HBox(kit.icon("cloud_off"), notice);
        strip.getStyleClass().add("notice");
        strip.setVisible(false);
        strip.managedProperty().bind(strip.visibleProperty());
        work = new HBox(kit.icon("sync"), kit.note(kit.texts().of(ChromeWords.UPDATING)));
        work.getStyleClass().add("notice");
        work.setId("updating");
        work.setVisible(false);
        work.managedProperty().bind(work.visibleProperty());
        middle.getStyleClass().add("middle");
        page.setTop(new VBox(top.view(), strip, work));
        page.setCenter(middle);
        page.setBottom(rail.view());
        page.getStyleClass().add("page");
    }

    public StackPane view() {
        return view;
    }

    public void show(Node screen, boolean canGoBack) {
        middle.getChildren().setAll(screen);
        rail.allowBack(canGoBack);
    }

    public void city(LocalizedText name) {
        top.city(name);
    }

    public void place(LocalizedText name) {
        top.place(name);
    }

    public void time(LocalDateTime now) {
        top.time(now);
    }

    /// Says above every screen that contents are not fresh; empty when they are.
    public void notice(Optional<ObservableValue<String>> words) {
        words.ifPresent(notice.textProperty()::bind);
        strip.setVisible(words.isPresent());
    }

    /// Says quietly that other contents are on their way; nothing else changes.
    public void updating(boolean isOn) {
        work.setVisible(isOn);
    }

    /// Lays one overlay over everything, in place of the one before.
    public void cover(Region overlay) {
        view.getChildren().setAll(page, overlay);
    }

    public void uncover() {
        view.getChildren().setAll(page);
    }

    public boolean isCovered() {
        return view.getChildren().size() > 1;
    }

    /// What the rail's doors do.
    public record Doors(Runnable back, Runnable home, Runnable help, Runnable finish) {}
}
