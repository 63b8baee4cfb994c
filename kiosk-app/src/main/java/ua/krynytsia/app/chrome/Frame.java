// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.wire.LocalizedText;

/// A screen's surroundings: top bar above, the rail of doors below or at the touching hand's side,
/// a strip that says when contents are not fresh, and room for overlays. In low reach all of it
/// lies in the lower part of the glass, under a [Lintel] that is only read.
public final class Frame {
    private final Kit kit;
    private final TopBar top;
    private final Rail rail;
    private final Label notice;
    private final HBox strip;
    private final HBox work;
    private final StackPane middle = new StackPane();
    private final BorderPane page = new BorderPane();
    private final StackPane room = new StackPane(page);
    private final Optional<Lintel> lintel;
    private final VBox view = new VBox();
    private Optional<Region> overlay = Optional.empty();
    private Optional<Region> warning = Optional.empty();

    public Frame(Kit kit, Doors doors) {
        this.kit = kit;
        boolean isColumn = kit.tokens().isWide();
        double above = kit.tokens().panel().height() - kit.tokens().reach();
        lintel = kit.tokens().isLow() ? Optional.of(new Lintel(kit, above)) : Optional.empty();
        top = new TopBar(kit, !isColumn);
        rail = new Rail(kit, doors, isColumn);
        notice = kit.note(kit.texts().of(ChromeWords.ALONE));
        strip = new HBox(kit.icon("cloud_off"), notice);
        HBox.setHgrow(notice, Priority.ALWAYS);
        strip.getStyleClass().add("notice");
        strip.setVisible(false);
        strip.managedProperty().bind(strip.visibleProperty());
        work = new HBox(kit.icon("sync"), kit.note(kit.texts().of(ChromeWords.UPDATING)));
        work.getStyleClass().add("notice");
        work.setId("updating");
        work.setVisible(false);
        work.managedProperty().bind(work.visibleProperty());
        middle.getStyleClass().add("middle");
        page.getStyleClass().add("page");
        arrange(isColumn);
        lintel.ifPresent(words -> view.getChildren().add(words.view()));
        view.getChildren().add(room);
        VBox.setVgrow(room, Priority.ALWAYS);
        room.setMinHeight(0);
    }

    /// The same node as long as the frame lives.
    public Region view() {
        return view;
    }

    public void show(Node screen, boolean canGoBack) {
        middle.getChildren().setAll(screen);
        rail.allowBack(canGoBack);
    }

    public void city(LocalizedText name) {
        top.city(name);
        lintel.ifPresent(words -> words.city(name));
    }

    public void place(LocalizedText name) {
        top.place(name);
        lintel.ifPresent(words -> words.place(name));
    }

    public void time(LocalDateTime now) {
        top.time(now);
        lintel.ifPresent(words -> words.time(now));
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

    /// Lays one overlay over everything but the warning, in place of the one before.
    public void cover(Region over) {
        overlay = Optional.of(over);
        stack();
    }

    public void uncover() {
        overlay = Optional.empty();
        stack();
    }

    /// Lays the question whether somebody is still there over everything, or takes it away.
    public void warn(Optional<Region> question) {
        warning = question;
        stack();
    }

    /// The session is over, or another frame takes this one's place.
    public void close() {
        top.close();
        lintel.ifPresent(Lintel::close);
    }

    private void arrange(boolean isColumn) {
        if (!isColumn) {
            page.setTop(new VBox(top.view(), strip, work));
            page.setCenter(middle);
            page.setBottom(rail.view());
            return;
        }
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        var beside =
                lintel.isPresent()
                        ? new VBox(strip, work, middle)
                        : new VBox(top.view(), strip, work, middle);
        page.setCenter(beside);
        if (kit.tokens().isLeftHanded()) {
            page.setLeft(rail.view());
        } else {
            page.setRight(rail.view());
        }
    }

    private void stack() {
        page.setVisible(overlay.isEmpty() && warning.isEmpty());
        overlay.ifPresent(over -> over.setVisible(warning.isEmpty()));
        room.getChildren().setAll(page);
        overlay.ifPresent(room.getChildren()::add);
        warning.ifPresent(room.getChildren()::add);
    }

    /// What the rail's doors do.
    public record Doors(
            Runnable back, Runnable home, Runnable comfort, Runnable help, Runnable finish) {}
}
