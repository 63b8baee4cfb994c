// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.theme.Contrast;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.app.toolkit.TiledCity;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.local.HomeTile;
import ua.krynytsia.wire.local.LocalEvent;

/// The home screen and the attract picture, with an agent on real loopback, on both reference
/// panels and in both sizes of letters. Each leaves its picture in `target/screens`.
class HomeTest {
    @TempDir Path folder;

    private Visit visit;

    @AfterEach
    void close() {
        visit.close();
    }

    static Stream<Arguments> looks() {
        return Stream.of(Glass.PANEL, Glass.WIDE)
                .flatMap(panel ->
                        Stream.of("usual", "large", "low").map(look -> Arguments.of(panel, look)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyWordIsWholeInBothLanguages(Panel panel, String look) {
        String name = "home-" + (panel.isWide() ? "wide-" : "tall-") + look;
        begin(panel, TiledCity.eight());
        ask(look);
        visit.photograph(name).checkGlass("home");
        assertThat(visit.text()).contains("відчинено до 20:00", "Оголошення 1 з 3");

        visit.tap("language").photograph(name + "-english").checkGlass("home in English");
        assertThat(visit.text()).contains("open until 20:00", "Announcement 1 of 3");

        visit.tap("language");
        reach("tile-guide").waitFor("section-health");
        visit.photograph(name + "-doors").checkGlass("doors");
        assertThat(visit.has("map-city")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void attractSaysWhereWhenAndWhatIsNewHere(Panel panel, String look) {
        visit = visit(panel, TiledCity.eight());
        visit.waitFor("tile-guide");
        visit.photograph("attract-" + (panel.isWide() ? "wide" : "tall"));

        visit.checkGlass("attract " + look);
        assertThat(visit.text())
                .contains(
                        "16:05",
                        "22 листопада",
                        "Ви тут: площа Визволення, 1",
                        "У вівторок не буде води на вулиці Ґонти",
                        "Послуги й документи",
                        "Торкніться екрана",
                        "Touch the screen");
    }

    @Test
    void wordsOfTheAttractPictureStepAsideOnceAnHourByAFewPixels() {
        visit = visit(Glass.PANEL, TiledCity.eight());
        visit.waitFor("tile-guide");
        double before = Glass.call(() -> attractWords().getTranslateX());

        visit.pass(Duration.ofHours(1));
        Glass.await("a step", () -> attractWords().getTranslateX() != before);

        assertThat(Math.abs(attractWords().getTranslateX() - before)).isLessThanOrEqualTo(4);
    }

    @Test
    void orderAndNamesFollowANewEditionWithoutARestart() {
        begin(Glass.PANEL, TiledCity.eight());
        assertThat(order()).startsWith("tile-papers", "tile-appeals").hasSize(8);
        EditionNumber next = SmallCity.FIRST.next();
        HomeTile appeals = TiledCity.eight().get(1);
        HomeTile renamed =
                TiledCity.tile(
                        "appeals", "Пишіть нам", "Write to us", "mail", appeals.ways(), List.of());

        visit.agent()
                .set("/v1/home", TiledCity.home(next, List.of(TiledCity.eight().get(3), renamed)));
        visit.tell(new LocalEvent.EditionActive(next));
        Glass.await("two tiles", () -> tiles().size() == 2);
        Glass.settle();

        assertThat(order()).containsExactly("tile-guide", "tile-appeals");
        assertThat(visit.text()).contains("Пишіть нам");
    }

    @Test
    void whatHasNoRoomStandsBehindTheLastTile() {
        begin(Glass.PANEL, TiledCity.more(3));
        assertThat(order()).hasSize(8).endsWith("tile-rest").doesNotContain("tile-all");

        reach("tile-rest").waitFor("tile-further-3");

        assertThat(visit.has("tile-all")).isTrue();
        visit.photograph("home-rest").checkGlass("rest");
        visit.tap("tile-all").tap("nav-back");
        assertThat(visit.has("tile-further-3")).isTrue();
    }

    @Test
    void aTileWithOneDoorOpensIt() {
        begin(Glass.PANEL, TiledCity.eight());

        visit.tap("tile-appeals").waitFor("resource-clinics");
    }

    @Test
    void announcementsAreTurnedByHandAndTheirPlaceOutlivesLargerLetters() {
        begin(Glass.PANEL, TiledCity.eight());
        assertThat(visit.text()).contains("У вівторок");

        visit.tap("announcement-next");
        assertThat(visit.text()).contains("Ярмарок", "Оголошення 2 з 3");
        ask("large");
        assertThat(visit.text()).contains("Ярмарок").doesNotContain("У вівторок");
        visit.tap("announcement-before").tap("announcement-before");

        assertThat(visit.text()).contains("Тролейбус", "Оголошення 3 з 3");
    }

    @Test
    void hintsFollowTheClock() {
        begin(Glass.PANEL, TiledCity.eight());
        assertThat(visit.text()).contains("Аптека «Світанок» – 210\u00a0м, відчинено до 20:00");

        visit.tap("tile-appeals").pass(Duration.ofSeconds(1)).waitFor("resource-clinics");
        visit.pass(Duration.ofHours(4));
        visit.waitUntil("the question", () -> visit.has("still-here") || visit.has("attract"));
        visit.waitUntil("the evening", () -> visit.text().contains("відчиниться завтра о 08:00"));
    }

    @Test
    void anEditionThatTakesAWhileIsMentionedAndNothingElseChanges() {
        begin(Glass.PANEL, TiledCity.eight());
        visit.tell(new LocalEvent.Updating(true)).pass(Duration.ofSeconds(1));
        assertThat(visit.has("updating")).as("at once").isFalse();

        for (int i = 0; i < 60 && !visit.has("updating"); i++) {
            visit.pass(Duration.ofMillis(300));
        }
        assertThat(visit.has("updating")).as("after a while").isTrue();
        visit.photograph("home-updating").checkGlass("updating");
        visit.tap("tile-guide").waitFor("section-health");
        assertThat(visit.has("updating")).isTrue();

        visit.tell(new LocalEvent.Updating(false));
        visit.waitUntil("the end", () -> !visit.has("updating"));
    }

    @Test
    void offlineSaysThatAppealsAreAcceptedAndHowOldContentsAre() {
        begin(Glass.PANEL, TiledCity.eight());

        visit.tell(new LocalEvent.Connection(false));
        visit.waitUntil("the notice", () -> visit.text().contains("Звернення приймаємо"));

        assertThat(visit.text()).contains("21 листопада 2026 року");
        visit.photograph("home-offline").checkGlass("offline");
    }

    private void begin(Panel panel, List<HomeTile> tiles) {
        visit = visit(panel, tiles);
        visit.waitFor("tile-guide").tap("attract");
    }

    private Visit visit(Panel panel, List<HomeTile> tiles) {
        return new Visit(
                folder,
                agent -> agent.set("/v1/home", TiledCity.home(SmallCity.FIRST, tiles)),
                new Tokens(panel, Contrast.CALM));
    }

    /// Taps what may lie below the fold.
    private Visit reach(String id) {
        for (int i = 0; i < 9 && visit.has("home-scroll-down") && isBelow(id); i++) {
            visit.tap("home-scroll-down");
        }
        return visit.tap(id);
    }

    private boolean isBelow(String id) {
        return visit.bounds(id).getCenterY() > visit.bounds("home-scroll-down").getMinY();
    }

    private void ask(String look) {
        if (!look.equals("usual")) {
            visit.tap("nav-comfort")
                    .tap(look.equals("low") ? "comfort-reach-low" : "comfort-size-large");
            visit.tap("comfort-close");
        }
    }

    private Node attractWords() {
        return visit.find("attract", Node.class).lookup(".attract-about");
    }

    private List<Node> tiles() {
        return visit
                .find("tile-guide", Touchable.class)
                .getParent()
                .getChildrenUnmodifiable()
                .stream()
                .map(Node.class::cast)
                .toList();
    }

    private List<String> order() {
        return Glass.call(() -> tiles().stream().map(Node::getId).toList());
    }
}
