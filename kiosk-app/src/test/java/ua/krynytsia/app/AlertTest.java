// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.toolkit.Danger;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.local.LocalEvent;

/// Danger in front of everything, as a resident meets it. Each leaves its picture in
/// `target/screens`.
final class AlertTest {
    private static final Panel HIGH = new Panel(1080, 1920, 32);

    @TempDir Path folder;
    private Visit visit;

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void overTheAttractPictureWithTheNearestSheltersAndNoTouchNeeded() {
        begin();

        visit.tell(Danger.active(Danger.raid())).waitFor("shelter-shelter-1");
        visit.photograph("alert-raid");

        assertThat(visit.text())
                .contains(
                        "Повітряна тривога",
                        "Оголошено о 16:05",
                        "Не чекайте. Ідіть у найближче укриття.",
                        "140\u00a0м",
                        "пішки ≈ 3 хв",
                        "на північ",
                        "1,2\u00a0км",
                        "Вхід без сходів",
                        "За графіком зараз зачинено");
        visit.checkTouch("alert", "alert");
    }

    @Test
    void typedTextIsThereAgainAfterIt() {
        begin();
        visit.tap("attract").waitFor("tile-health");
        visit.tap("search-bar").waitFor("search-field").type("школа");

        visit.tell(Danger.active(Danger.raid())).waitFor("alert");
        visit.pass(Duration.ofMinutes(5));
        visit.tap("alert-go-on");

        assertThat(visit.read("search-field")).isEqualTo("школа");
        assertThat(visit.has("alert-strip")).isTrue();
        visit.photograph("alert-strip");
        visit.tap("alert-again").waitFor("alert");
        visit.tell(Danger.over(Danger.raid())).waitFor("all-clear");
        visit.photograph("alert-all-clear");
        visit.tap("all-clear-ok");
        assertThat(visit.read("search-field")).isEqualTo("школа");
        assertThat(visit.has("alert-strip")).isFalse();
    }

    @Test
    void behindADangerThatLastsNothingTypedIsLeft() {
        begin();
        visit.tap("attract").waitFor("tile-health");
        visit.tap("search-bar").waitFor("search-field").type("школа");
        visit.tell(Danger.active(Danger.raid())).waitFor("alert");

        visit.waitForMinutesUntil("wiped", () -> !visit.has("search-field"));

        assertThat(visit.has("alert")).isTrue();
    }

    @Test
    void sheltersAreShownOnTheMapAndTheStripStays() {
        begin();
        visit.tell(Danger.active(Danger.raid())).waitFor("shelter-shelter-1");

        visit.tap("alert-map").waitFor("alert-strip");

        assertThat(visit.has("alert")).isFalse();
        assertThat(visit.has("attract")).isFalse();
        visit.waitFor("map-glass");
        visit.photograph("alert-map");
    }

    @Test
    void theNextVisitorIsWarnedAnew() {
        begin();
        visit.tap("attract").waitFor("tile-health");
        visit.tell(Danger.active(Danger.raid())).waitFor("alert");
        visit.tap("alert-go-on").waitFor("alert-strip");

        visit.tap("nav-finish").waitFor("alert");
    }

    @Test
    void itSpeaksEnglishWhenAskedAndUkrainianToTheNext() {
        begin();
        visit.tell(Danger.active(Danger.raid())).waitFor("alert");

        visit.tap("alert-language");

        visit.waitUntil("English", () -> visit.text().contains("Go to the nearest shelter"));
        visit.photograph("alert-raid-english");
        assertThat(visit.text()).contains("≈ 3 min on foot", "north-east", "I am safe, continue");
    }

    @Test
    void withoutAConnectionItStaysAndSaysThatNobodyKnows() {
        begin();
        visit.tell(Danger.unsure(Danger.raid())).waitFor("alert-unsure");
        visit.photograph("alert-unsure");

        assertThat(visit.text()).contains("Звʼязку немає: стан тривоги невідомий");
    }

    @Test
    void notKnowingIsSaidWhereTheCityWantsItAndNeverCalledPeace() {
        begin();
        visit.tap("attract").waitFor("tile-health");
        visit.tell(Danger.unsure());
        visit.pass(Duration.ofSeconds(11));

        visit.waitFor("alert-unknown").photograph("alert-unknown");
        visit.tell(Danger.active());
        visit.waitUntil("known", () -> !visit.has("alert-unknown"));
    }

    @Test
    void aStormIsReadAndPutAsideByOneTouch() {
        begin();
        visit.tap("attract").waitFor("tile-health");
        visit.tell(Danger.active(Danger.storm())).waitFor("alert").photograph("alert-storm");

        assertThat(visit.has("shelter-shelter-1")).isFalse();
        visit.tap("alert-go-on").waitFor("alert-strip");
        assertThat(visit.has("tile-health")).isTrue();
    }

    @Test
    void aKioskInAShelterTellsToStay() {
        visit =
                new Visit(
                        folder,
                        agent -> {
                            Danger.fill(agent);
                            agent.set(
                                    "/v1/documents/setting/alerts",
                                    Danger.setting(
                                            Map.of("in-shelter", LocalizedText.of("kiosk-01"))));
                        });
        visit.tell(Danger.active(Danger.raid())).waitFor("alert");

        visit.waitUntil("in a shelter", () -> visit.text().contains("Ви вже в укритті."));
        assertThat(visit.has("shelter-shelter-1")).isFalse();
        visit.photograph("alert-in-shelter");
    }

    @Test
    void aTestIsCalledATest() {
        begin();
        visit.tell(
                        Danger.active(
                                Danger.of(
                                        AlertKind.TEST,
                                        "Перевірка оповіщення",
                                        "Test of the alert system")))
                .waitFor("alert");
        visit.photograph("alert-test");

        assertThat(visit.text()).contains("Це лише перевірка. Нічого робити не треба.");
    }

    @Test
    void itLiesOverAnOpenDoorButUnderAFailingSupply() {
        begin();
        visit.tell(new LocalEvent.Door(true)).waitFor("cover-door");
        visit.tell(Danger.active(Danger.raid())).waitFor("alert");
        visit.tell(new LocalEvent.PowerFailing(true)).waitFor("cover-power");

        visit.photograph("alert-power");
        assertThat(visit.has("alert")).isTrue();
    }

    @Test
    void theStripLiesWhereALowHandReachesIt() {
        var low = Comfort.USUAL.with(Comfort.Reach.LOW);
        visit = new Visit(folder, Danger::fill, new Tokens(HIGH, low));
        visit.tell(Danger.active(Danger.raid())).waitFor("alert");
        visit.tap("alert-go-on").waitFor("alert-strip");

        assertThat(visit.bounds("alert-again").getMinY()).isGreaterThan(HIGH.height() / 2.0);
        visit.photograph("alert-strip-low");
    }

    private void begin() {
        visit = new Visit(folder, Danger::fill);
        visit.waitFor("attract");
    }
}
