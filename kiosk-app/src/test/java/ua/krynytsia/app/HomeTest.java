// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.FxExecutor;
import ua.krynytsia.app.shell.Background;
import ua.krynytsia.app.shell.Plan;
import ua.krynytsia.app.shell.Shell;
import ua.krynytsia.app.theme.Contrast;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.app.toolkit.TiledCity;
import ua.krynytsia.app.toolkit.TouchLaws;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.local.HomeTile;
import ua.krynytsia.wire.local.LocalEvent;

/// The home screen and the attract picture with an agent on real loopback, on several panels. Each
/// leaves its picture in `target/screens`.
class HomeTest {
    private static final Panel PORTRAIT = Glass.PANEL;
    private static final Panel LANDSCAPE = new Panel(1920, 1080, 21.5);

    /// Everything a third larger: what large letters do to a screen.
    private static final Panel SMALL = new Panel(1080, 1920, 15.6);

    @TempDir Path folder;

    private FakeAgent agent;
    private Background background;
    private AgentLink link;
    private Shell shell;
    private Scene scene;
    private final AtomicLong nanos = new AtomicLong(1_000_000_000L);

    @AfterEach
    void close() {
        Glass.run(() -> {
            shell.close();
            link.close();
        });
        background.close();
        agent.close();
    }

    static Stream<Arguments> panels() {
        return Stream.of(
                Arguments.of(PORTRAIT, "portrait"),
                Arguments.of(LANDSCAPE, "landscape"),
                Arguments.of(SMALL, "larger"));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void everyWordOfHomeIsWholeInBothLanguages(Panel panel, String name) {
        open(panel);
        waitFor("tile-guide");
        Glass.picture(scene, "home-attract-" + name);
        Glass.run(() -> TouchLaws.checkFits(find("attract"), panel));
        press("attract");
        check("home", panel);
        Glass.picture(scene, "home-" + name);
        assertThat(find("announcement-next").isVisible()).isTrue();

        press("language");

        check("home", panel);
        Glass.picture(scene, "home-" + name + "-english");
    }

    @ParameterizedTest
    @MethodSource("panels")
    void theDoorsBehindATileFitToo(Panel panel, String name) {
        open(panel);
        enter();
        press("tile-guide");
        waitFor("section-health");

        check("doors", panel);

        Glass.picture(scene, "home-doors-" + name);
        assertThat(find("map-city")).isNotNull();
        press("nav-home");
        press("tile-appeals");
        waitFor("resource-clinics");
    }

    @Test
    void orderAndNamesFollowANewEditionWithoutARestart() {
        open(PORTRAIT);
        enter();
        assertThat(order()).startsWith("tile-papers", "tile-appeals");
        var turned = List.of(TiledCity.eight().get(3), renamed(TiledCity.eight().get(1)));
        EditionNumber next = SmallCity.FIRST.next();

        agent.set("/v1/home", TiledCity.home(next, turned));
        agent.tell(new LocalEvent.EditionActive(next));
        Glass.await("two tiles", () -> order().size() == 2);
        lay();

        assertThat(order()).containsExactly("tile-guide", "tile-appeals");
        assertThat(find("tile-appeals").getAccessibleText()).isEqualTo("Пишіть нам");
    }

    @Test
    void whatHasNoRoomStandsBehindTheLastTile() {
        open(PORTRAIT, TiledCity.more(3));
        enter();
        assertThat(order()).hasSize(8).endsWith("tile-rest").doesNotContain("tile-all");

        press("tile-rest");
        waitFor("tile-further-3");

        assertThat(find("tile-all")).isNotNull();
        check("rest", PORTRAIT);
        Glass.picture(scene, "home-rest");
    }

    @Test
    void announcementsAreTurnedByHandAndTheirPlaceIsKept() {
        open(PORTRAIT);
        enter();
        assertThat(announcement()).startsWith("У вівторок");

        press("announcement-next");
        assertThat(announcement()).startsWith("Ярмарок");
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        press("announcement-before");
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        press("announcement-before");

        assertThat(announcement()).startsWith("Тролейбус");
    }

    @Test
    void theTileTellsTheNearestPlaceThatIsOpen() {
        open(PORTRAIT);
        enter();

        assertThat(words(find("tile-guide")))
                .contains("Аптека «Світанок» – 210 м, відчинено до 20:00")
                .noneMatch(said -> said.contains("Аконіт"));
    }

    @Test
    void attractSaysWhereWhenAndWhatIsNewHere() {
        open(PORTRAIT);
        waitFor("tile-guide");

        assertThat(words(find("attract")))
                .contains(
                        "16:05",
                        "Ви тут: площа Визволення, 1",
                        "У вівторок не буде води на вулиці Ґонти",
                        "Послуги й документи",
                        "Торкніться екрана",
                        "Touch the screen");
    }

    @Test
    void anEditionThatTakesAWhileIsMentionedAndNothingElseChanges() {
        open(PORTRAIT);
        enter();
        assertThat(find("updating").isVisible()).isFalse();

        agent.tell(new LocalEvent.Updating(true));
        Glass.settle();
        assertThat(find("updating").isVisible()).as("at once").isFalse();
        Glass.await(
                "the word", () -> nanos.addAndGet(100_000_000) > 0 && find("updating").isVisible());
        Glass.picture(scene, "home-updating");
        check("updating", PORTRAIT);

        agent.tell(new LocalEvent.Updating(false));
        Glass.await("the end", () -> !find("updating").isVisible());
    }

    @Test
    void offlineSaysThatAppealsAreAcceptedAndHowOldContentsAre() {
        open(PORTRAIT);
        enter();

        agent.tell(new LocalEvent.Connection(false));
        Glass.await("the notice", () -> scene.lookup(".notice").isVisible());

        assertThat(words(scene.lookup(".notice")))
                .anySatisfy(said ->
                        assertThat(said).contains("21 листопада 2026 року", "Звернення приймаємо"));
        Glass.picture(scene, "home-offline");
    }

    private void open(Panel panel) {
        open(panel, TiledCity.eight());
    }

    private void open(Panel panel, List<HomeTile> tiles) {
        var tokens = new Tokens(panel, Contrast.CALM);
        Glass.start(new StyleSheet(tokens, App.sheets()));
        agent = new FakeAgent(folder.resolve("access.json"), "secret");
        SmallCity.fill(agent);
        agent.set("/v1/home", TiledCity.home(SmallCity.FIRST, tiles));
        background = new Background();
        link = new AgentLink(folder.resolve("access.json"), background.waiting(), new FxExecutor());
        scene =
                Glass.call(() -> {
                    shell = App.shell(plan(tokens), link, background);
                    link.start();
                    var whole = new Scene(shell.view(), panel.width(), panel.height());
                    shell.start(whole);
                    return whole;
                });
    }

    private Plan plan(Tokens tokens) {
        return new Plan(
                tokens,
                new Touch(tokens.slop(), Duration.ofMillis(150), nanos::get),
                Clock.fixed(Instant.parse("2026-11-22T14:05:00Z"), ZoneId.of("Europe/Kyiv")),
                Plan.Times.USUAL,
                "1520",
                Optional.empty());
    }

    private void enter() {
        waitFor("tile-guide");
        press("attract");
    }

    private static HomeTile renamed(HomeTile tile) {
        return TiledCity.tile(
                tile.id(), "Пишіть нам", "Write to us", "mail", tile.ways(), tile.nearest());
    }

    private void waitFor(String id) {
        Glass.await("#" + id, () -> scene.lookup("#" + id) != null);
        lay();
    }

    private Node find(String id) {
        return scene.lookup("#" + id);
    }

    /// Presses without a finger: the scene stands on no stage.
    private void press(String id) {
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        Glass.run(() -> {
            Node node = find(id);
            if (id.equals("attract")) {
                node.fireEvent(released());
            } else {
                node.executeAccessibleAction(AccessibleAction.FIRE);
            }
        });
        lay();
    }

    private static MouseEvent released() {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                9,
                9,
                9,
                9,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private void lay() {
        Glass.settle();
        Glass.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private void check(String screen, Panel panel) {
        lay();
        Glass.run(() -> {
            TouchLaws.check(screen, scene.getRoot(), panel);
            checkWhole(scene.getRoot(), panel);
        });
    }

    /// No word is cut; what lies below the fold of a scrolling page is whole there.
    private static void checkWhole(Node node, Panel panel) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label && !label.getText().isEmpty()) {
            Bounds bounds = label.localToScene(label.getLayoutBounds());
            assertThat(bounds.getMinX()).as(label.getText()).isNotNegative();
            assertThat(bounds.getMaxX()).as(label.getText()).isLessThanOrEqualTo(panel.width());
            assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> checkWhole(child, panel));
        }
    }

    private List<String> order() {
        return scene.getRoot().lookupAll(".need").stream()
                .sorted((one, other) -> {
                    int down = Double.compare(one.getLayoutY(), other.getLayoutY());
                    return down != 0 ? down : Double.compare(one.getLayoutX(), other.getLayoutX());
                })
                .map(Node::getId)
                .toList();
    }

    private String announcement() {
        return find("announcement").getAccessibleText();
    }

    private static List<String> words(Node node) {
        Stream<String> own = node instanceof Labeled label ? Stream.of(label.getText()) : Stream.of();
        Stream<String> inside =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .filter(Node::isVisible)
                                .flatMap(child -> words(child).stream())
                        : Stream.of();
        return Stream.concat(own, inside).toList();
    }
}
