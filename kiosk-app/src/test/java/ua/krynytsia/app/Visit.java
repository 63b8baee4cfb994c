// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.FxExecutor;
import ua.krynytsia.app.shell.Background;
import ua.krynytsia.app.shell.Plan;
import ua.krynytsia.app.shell.Shell;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.Home;

/// A resident before the whole screen, with an agent on real loopback: taps, types on the keyboard
/// of the screen, reads.
final class Visit implements AutoCloseable {
    static final GeoPoint KIOSK = new GeoPoint(47.90, 33.44);

    private final FakeAgent agent;
    private final Background background = new Background();
    private final AgentLink link;
    private final Shell shell;
    private final Stage stage;
    private final AtomicLong nanos = new AtomicLong(1_000_000_000L);

    Visit(Path folder) {
        Glass.start(new StyleSheet(Glass.TOKENS, App.sheets()));
        agent = new FakeAgent(folder.resolve("access.json"), "secret");
        SmallCity.fill(agent);
        agent.set("/v1/home", home(SmallCity.FIRST));
        link = new AgentLink(folder.resolve("access.json"), background.waiting(), new FxExecutor());
        shell = Glass.call(() -> new Shell(plan(), link, background, App::screen));
        Glass.run(link::start);
        stage = Glass.show(shell.view());
        Glass.run(() -> shell.start(stage.getScene()));
        waitFor("tile-health");
        tap("attract");
    }

    /// The home contents of an edition, with this kiosk on the map.
    static Home home(EditionNumber edition) {
        Home home = SmallCity.home(edition);
        var place =
                new EntryLine(
                        "terminals",
                        "kiosk-01",
                        LocalizedText.of("площа Визволення, 1"),
                        LocalizedText.of(""),
                        new Locality.Unplaced(),
                        Optional.of(KIOSK));
        return new Home(
                edition, Optional.of(place), home.city(), home.districts(), home.sections());
    }

    FakeAgent agent() {
        return agent;
    }

    Visit tap(String id) {
        nanos.addAndGet(Duration.ofMillis(200).toNanos());
        Glass.tap(stage, id);
        return this;
    }

    Visit tap(double x, double y) {
        nanos.addAndGet(Duration.ofMillis(200).toNanos());
        Glass.drag(new Point2D(x, y), new Point2D(x, y));
        return this;
    }

    /// Letter by letter on the screen's keyboard.
    Visit type(String text) {
        for (String letter : text.split("")) {
            boolean isSpace = letter.equals(" ");
            String lower = letter.toLowerCase(Locale.ROOT);
            if (!lower.equals(letter) && !keyFace(lower).equals(letter)) {
                tap("key-shift");
            }
            tap(isSpace ? "key-space" : "key-" + lower);
        }
        return this;
    }

    Visit waitFor(String id) {
        Glass.waitFor(stage, id);
        return this;
    }

    Visit waitUntil(String what, BooleanSupplier holds) {
        Glass.await(what, holds);
        return this;
    }

    /// Also to be asked from within [#waitUntil].
    boolean has(String id) {
        return Platform.isFxApplicationThread() ? isSeen(id) : Glass.call(() -> isSeen(id));
    }

    String read(String id) {
        return Glass.call(() ->
                switch (node(id)) {
                    case Labeled label -> label.getText();
                    case TextInputControl field -> field.getText();
                    default -> "";
                });
    }

    Bounds bounds(String id) {
        return Glass.call(() -> node(id).localToScene(node(id).getLayoutBounds()));
    }

    <N extends Node> N find(String id, Class<N> type) {
        return Glass.call(() -> type.cast(node(id)));
    }

    Visit photograph(String name) {
        Glass.picture(stage, name);
        return this;
    }

    @Override
    public void close() {
        Glass.run(() -> {
            shell.close();
            link.close();
            stage.hide();
        });
        background.close();
        agent.close();
    }

    private boolean isSeen(String id) {
        Node node = stage.getScene().lookup("#" + id);
        boolean shown = node != null;
        for (Node at = node; at != null && shown; at = at.getParent()) {
            shown = at.isVisible();
        }
        return shown;
    }

    private Node node(String id) {
        Node node = stage.getScene().lookup("#" + id);
        if (node == null) {
            throw new AssertionError("there is no " + id + " on the screen");
        }
        return node;
    }

    private String keyFace(String letter) {
        return Glass.call(() -> ((Labeled) node("key-" + letter).lookup(".label")).getText());
    }

    private Plan plan() {
        return new Plan(
                Glass.TOKENS,
                new Touch(Glass.TOKENS.slop(), Duration.ofMillis(150), nanos::get),
                Clock.fixed(Instant.parse("2026-11-22T14:05:00Z"), ZoneId.of("Europe/Kyiv")),
                Plan.Times.USUAL,
                "1520",
                Optional.empty());
    }
}
