// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.FxExecutor;
import ua.krynytsia.app.shell.Background;
import ua.krynytsia.app.shell.Plan;
import ua.krynytsia.app.shell.Shell;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.theme.Wardrobe;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.app.toolkit.TouchLaws;
import ua.krynytsia.app.window.Detail;
import ua.krynytsia.app.window.LayoutLog;
import ua.krynytsia.wire.local.LocalEvent;

/// The screens as a resident meets them, with an agent on real loopback. Each leaves its picture in
/// `target/screens`.
class ScreensTest {
    @TempDir Path folder;

    private FakeAgent agent;
    private Background background;
    private AgentLink link;
    private Shell shell;
    private Stage stage;
    private final AtomicLong nanos = new AtomicLong(1_000_000_000L);

    @BeforeEach
    void open() {
        Glass.start(new StyleSheet(Glass.TOKENS, App.sheets()));
        agent = new FakeAgent(folder.resolve("access.json"), "secret");
        SmallCity.fill(agent);
        background = new Background();
        link = new AgentLink(folder.resolve("access.json"), background.waiting(), new FxExecutor());
        Glass.run(() -> {
            shell = App.shell(plan(), link, background);
            link.start();
        });
        stage = Glass.show(shell.view());
        Glass.run(() -> shell.start(stage.getScene()));
    }

    @AfterEach
    void close() {
        Glass.run(() -> {
            shell.close();
            link.close();
            stage.hide();
        });
        background.close();
        agent.close();
    }

    @Test
    void firstTouchOnlyTakesTheAttractPictureAway() {
        Glass.waitFor(stage, "attract");
        Glass.waitFor(stage, "tile-health");
        Glass.picture(stage, "attract");

        Glass.tap(stage, "attract");

        assertThat(Glass.has(stage, "attract")).isFalse();
        assertThat(Glass.has(stage, "tile-health")).isTrue();
        Glass.picture(stage, "home");
    }

    @Test
    void aResidentFindsAnEntryAndComesBackToTheSamePlace() {
        home();
        Glass.tap(stage, "tile-health");
        Glass.waitFor(stage, "resource-clinics");
        Glass.picture(stage, "section");
        Glass.tap(stage, "resource-clinics");
        Glass.waitFor(stage, "row-clinic-001");
        Glass.picture(stage, "list");
        Glass.tap(stage, "list-down");
        double offset = offset();
        Glass.tap(stage, "row-clinic-009");
        assertThat(Glass.has(stage, "try-again") || !Glass.has(stage, "list")).isTrue();

        Glass.tap(stage, "nav-back");

        assertThat(offset()).isEqualTo(offset).isPositive();
    }

    @Test
    void theCardShowsEveryKindOfField() {
        home();
        Glass.tap(stage, "tile-health");
        Glass.waitFor(stage, "resource-clinics");
        Glass.tap(stage, "resource-clinics");
        Glass.waitFor(stage, "row-clinic-001");
        Glass.tap(stage, "row-clinic-001");
        Glass.waitFor(stage, "entry-map");
        Glass.picture(stage, "entry");
        Glass.tap(stage, "language");
        Glass.picture(stage, "entry-english");
        assertThat(Glass.has(stage, "entry-map")).isTrue();
    }

    @Test
    void aListIsDraggedWithOneFingerAndOpensNothing() {
        home();
        Glass.tap(stage, "tile-health");
        Glass.waitFor(stage, "resource-clinics");
        Glass.tap(stage, "resource-clinics");
        Glass.waitFor(stage, "row-clinic-003");

        Glass.drag(new Point2D(500, 1300), new Point2D(500, 700));

        assertThat(Glass.has(stage, "list")).isTrue();
        assertThat(offset()).isGreaterThanOrEqualTo(550);
        Glass.tap(stage, "list-narrow");
        Glass.waitFor(stage, "choice-district-outside");
        Glass.picture(stage, "districts");
        Glass.tap(stage, "choice-district-outside");
        Glass.tap(stage, "facets-done");
        Glass.await("three outside", () -> offset() == 0);
        Glass.picture(stage, "list-outside");
    }

    @Test
    void silenceWarnsAndThenWipes() {
        home();
        Glass.tap(stage, "tile-health");
        Glass.waitFor(stage, "resource-clinics");
        Glass.tap(stage, "language");

        nanos.addAndGet(Duration.ofSeconds(65).toNanos());
        Glass.waitFor(stage, "still-here");
        Glass.picture(stage, "idle");
        Glass.drag(new Point2D(200, 600), new Point2D(200, 600));
        assertThat(Glass.has(stage, "still-here")).isFalse();
        assertThat(Glass.has(stage, "resource-clinics")).isTrue();

        nanos.addAndGet(Duration.ofSeconds(91).toNanos());
        Glass.waitFor(stage, "attract");
        assertThat(Glass.has(stage, "resource-clinics")).isFalse();
    }

    @Test
    void helpNamesAHuman() {
        home();
        Glass.tap(stage, "nav-help");
        Glass.waitFor(stage, "help-close");
        Glass.picture(stage, "help");
        Glass.tap(stage, "help-close");
        assertThat(Glass.has(stage, "help-close")).isFalse();
    }

    @Test
    void aNewEditionChangesTheOpenScreenInPlace() {
        home();
        Glass.tap(stage, "tile-health");
        Glass.waitFor(stage, "resource-clinics");
        Glass.tap(stage, "resource-clinics");
        Glass.waitFor(stage, "row-clinic-001");
        Glass.tap(stage, "list-down");
        double before = offset();
        var kept = stage.getScene().lookup("#row-clinic-007");

        agent.set("/v1/home", SmallCity.home(SmallCity.FIRST.next()));
        agent.set(
                "/v1/resources/clinics/entries?offset=0&limit=50",
                SmallCity.renamed("clinic-008", "Нова назва"));
        agent.tell(new LocalEvent.EditionActive(SmallCity.FIRST.next()));
        Glass.await("the new name", () -> isSaid("row-clinic-008", "Нова назва"));

        assertThat(offset()).isEqualTo(before).isPositive();
        assertThat(stage.getScene().lookup("#row-clinic-007")).isSameAs(kept);
        Glass.picture(stage, "list-renewed");
    }

    @Test
    void nothingOfASessionSurvivesItsWipe() {
        home();
        Glass.tap(stage, "tile-health");
        Glass.waitFor(stage, "resource-clinics");
        Glass.tap(stage, "resource-clinics");
        Glass.waitFor(stage, "row-clinic-001");
        var list = new WeakReference<>(stage.getScene().lookup("#list"));
        var row = new WeakReference<>(stage.getScene().lookup("#row-clinic-001"));

        Glass.tap(stage, "nav-finish");
        Glass.waitFor(stage, "attract");

        assertThat(isGone(list)).as("the list").isTrue();
        assertThat(isGone(row)).as("the row").isTrue();
    }

    @Test
    void everythingThatIsTouchedIsLargeEnoughAndApartAndSaysItsName() {
        home();
        check("home");
        Glass.tap(stage, "tile-health");
        Glass.waitFor(stage, "resource-clinics");
        check("section");
        Glass.tap(stage, "resource-clinics");
        Glass.waitFor(stage, "row-clinic-001");
        check("list");
        Glass.tap(stage, "list-narrow");
        Glass.waitFor(stage, "choice-district-outside");
        check("districts");
        nanos.addAndGet(Duration.ofMillis(200).toNanos());
        Glass.tap(stage, "list-narrow");
        Glass.tap(stage, "row-clinic-001");
        Glass.waitFor(stage, "entry-map");
        check("entry");
        Glass.tap(stage, "nav-help");
        Glass.waitFor(stage, "help-close");
        check("help");
    }

    @Test
    void theTechnicianReadsWhatLiesWhere() {
        home();
        Path log = folder.resolve("layout.jsonl");
        Glass.await("a line about home", () -> lines(log).contains("\"screen\":\"home\""));

        assertThat(lines(log)).contains("\"id\":\"tile-health\"", "\"id\":\"nav-help\"");
        assertThat(lines(log)).doesNotContain("Здоровʼя");
    }

    @Test
    void withoutAnAgentTheKioskSaysSoKindly() {
        home();
        Glass.tap(stage, "tile-health");
        Glass.waitFor(stage, "resource-clinics");
        Glass.await("the stream", () -> agent.listening() == 1);

        agent.close();
        Glass.await("the notice", () -> stage.getScene().lookup(".notice").isVisible());

        Glass.tap(stage, "resource-clinics");
        Glass.waitFor(stage, "try-again");
        Glass.picture(stage, "agent-away");

        agent = new FakeAgent(folder.resolve("access.json"), "anew");
        SmallCity.fill(agent);
        Glass.waitFor(stage, "row-clinic-001");
        assertThat(stage.getScene().lookup(".notice").isVisible()).isFalse();
    }

    private void check(String screen) {
        Glass.settle();
        Glass.run(() -> TouchLaws.check(screen, stage.getScene().getRoot(), Glass.PANEL));
    }

    private boolean isSaid(String id, String words) {
        var node = stage.getScene().lookup("#" + id);
        return node != null && words.equals(node.getAccessibleText());
    }

    private static String lines(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asks for the garbage to be collected, pulse after pulse, until it is or clearly will not be.
    private static boolean isGone(WeakReference<?> reference) {
        for (int i = 0; i < 40 && reference.get() != null; i++) {
            System.gc();
            Glass.settle();
        }
        return reference.get() == null;
    }

    private void home() {
        Glass.waitFor(stage, "tile-health");
        Glass.tap(stage, "attract");
    }

    private double offset() {
        return ((KineticScroll) stage.getScene().lookup("#list")).offset().get();
    }

    private Plan plan() {
        return new Plan(
                Glass.TOKENS,
                new Wardrobe(App.sheets()),
                new Touch(Glass.TOKENS.slop(), Duration.ofMillis(150), this::tick),
                Clock.fixed(Instant.parse("2026-11-22T14:05:00Z"), ZoneId.of("Europe/Kyiv")),
                Plan.Times.USUAL,
                "1520",
                Optional.of(new LayoutLog.Wanted(folder.resolve("layout.jsonl"), Detail.LAWS)));
    }

    /// A clock of its own, so that tests wait for nothing.
    private long tick() {
        return nanos.addAndGet(Duration.ofMillis(1).toNanos());
    }
}
