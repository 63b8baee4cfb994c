// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.FxExecutor;
import ua.krynytsia.app.shell.Background;
import ua.krynytsia.app.shell.Plan;
import ua.krynytsia.app.shell.Shell;
import ua.krynytsia.app.speech.Voice;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.app.theme.Contrast;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.theme.Wardrobe;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.app.toolkit.TouchLaws;
import ua.krynytsia.app.window.Detail;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.app.window.LayoutLaws;
import ua.krynytsia.app.window.Measures;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.LocalEvent;

/// A resident before the whole screen, with an agent on real loopback: taps, types on the keyboard
/// of the screen, reads.
final class Visit implements AutoCloseable {
    static final GeoPoint KIOSK = new GeoPoint(47.90, 33.44);

    private final Tokens tokens;
    private final FakeAgent agent;
    private final Background background = new Background();
    private final AgentLink link;
    private final Shell shell;
    private final Stage stage;
    private final AtomicLong nanos = new AtomicLong(1_000_000_000L);

    private final Instant begin = Instant.parse("2026-11-22T14:05:00Z");

    /// Somebody has touched the screen and sees the home screen.
    Visit(Path folder) {
        this(folder, _ -> {});
        waitFor("tile-health");
        tap("attract");
    }

    /// Nobody has touched anything yet.
    ///
    /// @param prepare what the agent answers besides the small city
    Visit(Path folder, Consumer<FakeAgent> prepare) {
        this(folder, prepare, Glass.TOKENS);
    }

    /// @param tokens of the panel in front of the resident
    Visit(Path folder, Consumer<FakeAgent> prepare, Tokens tokens) {
        this(folder, prepare, tokens, Optional.empty());
    }

    /// @param voice what speaks instead of the kiosk's own
    Visit(Path folder, Consumer<FakeAgent> prepare, Optional<Voice> voice) {
        this(folder, prepare, Glass.TOKENS, voice);
    }

    private Visit(Path folder, Consumer<FakeAgent> prepare, Tokens tokens, Optional<Voice> voice) {
        this.tokens = tokens;
        Glass.start(new StyleSheet(tokens, App.sheets()));
        agent = new FakeAgent(folder.resolve("access.json"), "secret");
        SmallCity.fill(agent);
        agent.set("/v1/home", home(SmallCity.FIRST));
        prepare.accept(agent);
        link = new AgentLink(folder.resolve("access.json"), background.waiting(), new FxExecutor());
        shell =
                Glass.call(() ->
                        voice.map(spoken -> App.shell(plan(), link, background, spoken))
                                .orElseGet(() -> App.shell(plan(), link, background)));
        Glass.run(link::start);
        stage = Glass.show(shell.view(), tokens.panel());
        Glass.run(() -> shell.start(stage.getScene()));
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

    /// The agent says something, after the screen listens.
    Visit tell(LocalEvent event) {
        Glass.await("the stream", () -> agent.listening() == 1);
        agent.tell(event);
        return this;
    }

    /// Time goes by, for clock and idleness.
    Visit pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        Glass.settle();
        return this;
    }

    Visit tap(String id) {
        nanos.addAndGet(Duration.ofMillis(400).toNanos());
        Glass.tap(stage, id);
        return this;
    }

    Visit tap(double x, double y) {
        nanos.addAndGet(Duration.ofMillis(400).toNanos());
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

    /// Pressed and let go.
    Visit press(KeyCode... keys) {
        for (KeyCode key : keys) {
            hold(key, Duration.ofMillis(200));
        }
        return this;
    }

    /// Held down for so long by the clock.
    Visit hold(KeyCode key, Duration time) {
        nanos.addAndGet(Duration.ofMillis(200).toNanos());
        Glass.run(stage::requestFocus);
        Robot robot = Glass.call(Robot::new);
        Glass.run(() -> robot.keyPress(key));
        nanos.addAndGet(time.toNanos());
        if (time.toMillis() > 1000) {
            step();
        }
        Glass.run(() -> robot.keyRelease(key));
        step();
        return this;
    }

    /// Lets the screen look around once more, which it does ten times a second.
    private void step() {
        long[] begin = {System.nanoTime()};
        Glass.await("a tenth of a second", () -> System.nanoTime() - begin[0] > 230_000_000L);
    }

    Stage stage() {
        return stage;
    }

    Visit waitFor(String id) {
        Glass.waitFor(stage, id);
        return this;
    }

    Visit waitUntil(String what, BooleanSupplier holds) {
        Glass.await(what, holds);
        return this;
    }

    /// Lets a minute pass at each look.
    Visit waitForMinutesUntil(String what, BooleanSupplier holds) {
        Glass.await(
                what,
                () -> {
                    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
                    return holds.getAsBoolean();
                });
        return this;
    }

    /// Also to be asked from within [#waitUntil].
    boolean has(String id) {
        return Platform.isFxApplicationThread() ? isSeen(id) : Glass.call(() -> isSeen(id));
    }

    String read(String id) {
        return Platform.isFxApplicationThread() ? said(id) : Glass.call(() -> said(id));
    }

    private String said(String id) {
        return switch (node(id)) {
            case Labeled label -> label.getText();
            case TextInputControl field -> field.getText();
            default -> "";
        };
    }

    Bounds bounds(String id) {
        return Glass.call(() -> node(id).localToScene(node(id).getLayoutBounds()));
    }

    <N extends Node> N find(String id, Class<N> type) {
        return Platform.isFxApplicationThread()
                ? type.cast(node(id))
                : Glass.call(() -> type.cast(node(id)));
    }

    /// All words on the glass.
    String text() {
        return Platform.isFxApplicationThread()
                ? words(stage.getScene().getRoot())
                : Glass.call(() -> words(stage.getScene().getRoot()));
    }

    /// The colour of a pixel as `#rrggbb`.
    String pixel(int x, int y) {
        return Glass.call(() -> {
            int colour = stage.getScene().snapshot(null).getPixelReader().getArgb(x, y);
            return "#%06x".formatted(colour & 0xFFFFFF);
        });
    }

    Visit drag(double fromX, double fromY, double toX, double toY) {
        Glass.drag(new Point2D(fromX, fromY), new Point2D(toX, toY));
        return this;
    }

    /// Every law of the glass, on what is seen now.
    Visit checkGlass(String screen) {
        return checkGlass(screen, tokens.comfort());
    }

    /// @param comfort what the resident has asked for
    Visit checkGlass(String screen, Comfort comfort) {
        Glass.settle();
        Panel panel = tokens.panel();
        var laws =
                new LayoutLaws(
                        panel.mm(1),
                        panel.width(),
                        panel.height(),
                        comfort.size() == Comfort.TextSize.LARGE,
                        comfort.contrast() == Contrast.STRONG);
        Layout seen =
                Glass.call(() -> Measures.of(screen, stage.getScene().getRoot(), Detail.WORDS));
        assertThat(laws.broken(seen)).as(screen).isEmpty();
        return this;
    }

    /// The measures of what can be touched on the topmost page.
    Visit checkTouch(String screen) {
        return checkTouch(screen, "service");
    }

    /// @param page the id of what is checked
    Visit checkTouch(String screen, String page) {
        Glass.settle();
        Glass.run(() -> TouchLaws.check(screen, (Parent) node(page), Glass.PANEL));
        return this;
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

    private Instant now() {
        return begin.plusNanos(nanos.get() - 1_000_000_000L);
    }

    private boolean isSeen(String id) {
        Node node = stage.getScene().lookup("#" + id);
        boolean shown = node != null;
        for (Node at = node; at != null && shown; at = at.getParent()) {
            shown = at.isVisible();
        }
        return shown;
    }

    private static String words(Node node) {
        if (!node.isVisible()) {
            return "";
        }
        return switch (node) {
            case Labeled label -> label.getText() + "\n";
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .map(Visit::words)
                            .collect(Collectors.joining());
            default -> "";
        };
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
                tokens,
                new Wardrobe(App.sheets()),
                new Touch(tokens.slop(), Duration.ofMillis(150), nanos::get),
                ((InstantSource) this::now).withZone(ZoneId.of("Europe/Kyiv")),
                Plan.Times.USUAL,
                "1520",
                Optional.empty());
    }
}
