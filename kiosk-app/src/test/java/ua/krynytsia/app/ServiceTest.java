// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServicePin;
import ua.krynytsia.wire.service.ServiceSession;
import ua.krynytsia.wire.service.ServiceView;
import ua.krynytsia.wire.service.ServiceView.Action;
import ua.krynytsia.wire.service.ServiceView.Group;
import ua.krynytsia.wire.service.ServiceView.Level;
import ua.krynytsia.wire.service.ServiceView.Line;

/// A technician before the kiosk: card, PIN, the board, actions, the screen's own tests. Each
/// leaves its picture in `target/screens`.
final class ServiceTest {
    private static final String SESSIONS = "/v1/service/sessions";
    private static final String VIEW = "/v1/service/view";
    private static final ServiceSession SESSION =
            new ServiceSession("let-in", Instant.parse("2026-11-22T14:10:00Z"));

    @TempDir Path folder;
    private Visit visit;

    @BeforeEach
    void come() {
        visit = new Visit(folder);
        visit.agent().set(SESSIONS, SESSION);
        visit.agent().set(VIEW, view("3"));
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void aCardAsksForThePinAndThePinOpensTheBoard() {
        card();
        type("482157");
        assertThat(visit.read("pin-dots")).isEqualTo("●●●●●●");
        visit.photograph("service-pin");
        visit.checkTouch("service-pin");
        visit.tap("pin-enter").waitFor("group-devices");

        visit.photograph("service-state");
        visit.checkTouch("service-state");
        assertThat(WireJson.read(posted(SESSIONS), ServicePin.class))
                .isEqualTo(new ServicePin("482157"));
    }

    @Test
    void fiveDigitsAreTooFewAndOneCanBeErased() {
        card();
        type("482157");
        visit.tap("pin-erase");
        assertThat(visit.read("pin-dots")).isEqualTo("●●●●●");

        visit.tap("pin-enter");

        assertThat(visit.agent().heardAt("POST", SESSIONS)).isEmpty();
        visit.tap("pin-cancel");
        assertThat(visit.has("pin-dots")).isFalse();
        assertThat(visit.has("tile-health")).isTrue();
    }

    @Test
    void aWrongPinIsSaidAndForgotten() {
        visit.agent()
                .forbid(
                        SESSIONS,
                        new Refusal(
                                "",
                                LocalizedText.of(
                                        "PIN-код невірний. Лишилося спроб: 4.",
                                        "Wrong PIN. Attempts left: 4.")));
        card();
        type("999999");
        visit.tap("pin-enter")
                .waitUntil("said", () -> visit.read("pin-problem").contains("спроб: 4"));

        visit.photograph("service-pin-wrong");
        assertThat(visit.read("pin-dots")).doesNotContain("●");
    }

    @Test
    void nobodyTypesForAMinuteAndTheResidentsScreenIsThereAgain() {
        visit.tap("search-bar").waitFor("search-field").type("школа");
        card();

        visit.pass(Duration.ofSeconds(61)).waitUntil("closed", () -> !visit.has("pin-dots"));

        assertThat(visit.read("search-field")).isEqualTo("школа");
    }

    @Test
    void theBoardIsAskedAnewEveryTwoSecondsWithItsSession() {
        open();
        visit.agent().set(VIEW, view("0"));

        visit.pass(Duration.ofSeconds(3));

        visit.waitUntil("new queue", () -> visit.text().contains("0 звернень"));
        visit.tap("service-language").waitUntil("English", () -> visit.text().contains("Queue"));
        visit.photograph("service-english");
    }

    @Test
    void anEndedSessionClosesTheBoard() {
        open();
        visit.agent().forbid(VIEW, new Refusal("", LocalizedText.of("Сеанс завершено")));

        visit.pass(Duration.ofSeconds(3));

        visit.waitUntil("closed", () -> !visit.has("service-finish"));
    }

    @Test
    void finishingEndsTheSessionWithTheAgentToo() {
        open();

        visit.tap("service-finish");

        assertThat(visit.has("service-finish")).isFalse();
        visit.waitUntil("ended", () -> !visit.agent().heardAt("DELETE", SESSIONS).isEmpty());
        assertThat(visit.agent().heardAt("DELETE", SESSIONS).getFirst().service())
                .contains("let-in");
    }

    @Test
    void aForgottenBoardClosesByItself() {
        open();

        visit.pass(Duration.ofMinutes(5).plusSeconds(1));

        visit.waitUntil("closed", () -> !visit.has("service-finish"));
    }

    @Test
    void anActionIsConfirmedDoneAndItsCodeShown() {
        visit.agent()
                .set(
                        "/v1/service/actions/support-bundle",
                        new ServiceOutcome(
                                true,
                                LocalizedText.of("Звіт зібрано.", "The report is ready."),
                                Optional.of("KRYNYTSIA kiosk-01 DISK_WORN OUTBOX_OLD 2026-11-22")));
        open();
        visit.tap("service-tab-actions").waitFor("action-reboot").photograph("service-actions");
        visit.checkTouch("service-actions");
        visit.tap("action-reboot").waitFor("service-no").photograph("service-sure");
        visit.checkTouch("service-sure");
        visit.tap("service-no");
        assertThat(visit.agent().heardAt("POST", "/v1/service/actions")).isEmpty();

        visit.tap("action-support-bundle").waitFor("service-qr").photograph("service-outcome");

        visit.tap("service-close").waitFor("action-reboot");
        assertThat(visit.agent().heardAt("POST", "/v1/service/actions/").getFirst().service())
                .contains("let-in");
    }

    @Test
    void anActionThatIsNoLongerThereIsNotDone() {
        open();
        visit.tap("service-tab-actions").tap("action-sync").waitFor("service-outcome");

        assertThat(visit.text()).contains("Не виконано", "Цієї дії вже немає");
    }

    @Test
    void everyCellOfTheGlassTurnsUnderTheFinger() {
        open();
        visit.tap("service-tab-tests").waitFor("test-touch").photograph("service-tests");
        visit.checkTouch("service-tests");
        visit.tap("test-touch").waitFor("touch-done");
        visit.drag(60, 60, 1020, 60).photograph("service-touch");
        for (int y = 205; y < 1920; y += 137) {
            visit.drag(60, y, 1040, y);
        }

        visit.waitFor("service-outcome").photograph("service-touch-done");

        ServiceOutcome outcome = reported("touch");
        assertThat(outcome.isDone()).isTrue();
        assertThat(outcome.words().ukrainian()).contains("всюди: 112 з 112");
    }

    @Test
    void deadZonesAreNamedAfterTwentySecondsWithoutATouch() {
        open();
        visit.tap("service-tab-tests").waitFor("test-touch").tap("test-touch");
        visit.waitFor("touch-done").drag(60, 60, 1020, 60);

        visit.pass(Duration.ofSeconds(21)).waitFor("service-outcome");

        ServiceOutcome outcome = reported("touch");
        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.words().ukrainian())
                .contains("угорі ліворуч", "унизу праворуч", "Разом 104 з 112");
        assertThat(outcome.words().in("en")).contains("bottom right");
    }

    @Test
    void coloursComeOneAfterTheOther() {
        open();
        visit.tap("service-tab-tests").waitFor("test-colours").tap("test-colours");
        List<String> colours = List.of("#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff");
        for (int i = 0; i < colours.size(); i++) {
            visit.waitFor("colour-" + i);
            assertThat(visit.pixel(540, 960)).isEqualTo(colours.get(i));
            visit.tap(540, 960);
        }
        visit.waitFor("colour-5").photograph("service-colour-ramp").tap(540, 960);
        visit.waitFor("colours-no").photograph("service-colours").tap("colours-no");

        assertThat(reported("colours").isDone()).isFalse();
    }

    @Test
    void aKioskWithoutLoudspeakerSaysSo() {
        visit.tell(new LocalEvent.Volume(35));
        open();
        visit.tap("service-tab-tests").waitFor("test-sound").tap("test-sound");
        visit.waitFor("sound-left");
        assertThat(visit.text()).contains("35 %");
        visit.tap("sound-left")
                .waitUntil("said", () -> visit.read("sound-problem").contains("не знайдено"));
        visit.photograph("service-sound");

        visit.tap("sound-yes").waitFor("service-outcome");

        assertThat(reported("sound").isDone()).isFalse();
    }

    @Test
    void theDeskOpensOverTheSafePageToo() {
        visit.tell(new LocalEvent.Door(true)).waitFor("cover-door");

        open();

        assertThat(visit.has("service-finish")).isTrue();
        visit.tap("service-finish").waitFor("cover-door");
    }

    private void card() {
        visit.tell(new LocalEvent.TechnicianCard("reader-1")).waitFor("pin-dots");
    }

    private void type(String digits) {
        for (String digit : digits.split("")) {
            visit.tap("pin-" + digit);
        }
    }

    private void open() {
        card();
        type("482157");
        visit.tap("pin-enter").waitFor("group-devices");
    }

    private byte[] posted(String path) {
        return visit.agent().heardAt("POST", path).getFirst().body().toArray();
    }

    private ServiceOutcome reported(String test) {
        String path = "/v1/service/results/" + test;
        visit.waitUntil("reported", () -> !visit.agent().heardAt("POST", path).isEmpty());
        FakeAgent.Heard heard = visit.agent().heardAt("POST", path).getFirst();
        assertThat(heard.service()).contains("let-in");
        return WireJson.read(heard.body().toArray(), ServiceOutcome.class);
    }

    private static ServiceView view(String waiting) {
        return new ServiceView(
                List.of(
                        new Group(
                                "faults",
                                LocalizedText.of("Несправності", "Faults"),
                                List.of(
                                        line(
                                                "Принтер чеків",
                                                "Receipt printer",
                                                "Закінчується папір",
                                                Level.DEGRADED,
                                                "Замініть рулон паперу."),
                                        line(
                                                "Диск",
                                                "Disk",
                                                "Зношено на 92 %",
                                                Level.FAULT,
                                                "Замініть накопичувач протягом тижня."))),
                        new Group(
                                "devices",
                                LocalizedText.of("Пристрої", "Devices"),
                                List.of(
                                        line(
                                                "Читач карток 1",
                                                "Card reader 1",
                                                "Працює",
                                                Level.FINE,
                                                ""),
                                        line(
                                                "Датчик світла",
                                                "Light sensor",
                                                "Не встановлено",
                                                Level.NOTICE,
                                                ""))),
                        new Group(
                                "queue",
                                LocalizedText.of("Черга", "Queue"),
                                List.of(
                                        line(
                                                "Чекають відправлення",
                                                "Waiting to be sent",
                                                waiting + " звернень",
                                                Level.FINE,
                                                "")))),
                List.of(
                        new Action(
                                "sync",
                                LocalizedText.of("Оновити вміст зараз", "Sync now"),
                                Optional.empty()),
                        new Action(
                                "support-bundle",
                                LocalizedText.of("Зібрати звіт", "Support bundle"),
                                Optional.empty()),
                        new Action(
                                "reboot",
                                LocalizedText.of("Перезавантажити кіоск", "Reboot the kiosk"),
                                Optional.of(
                                        LocalizedText.of(
                                                "Кіоск буде недоступний близько двох хвилин.",
                                                "The kiosk will be away for two minutes.")))));
    }

    private static Line line(
            String label, String english, String value, Level level, String remedy) {
        return new Line(
                LocalizedText.of(label, english),
                LocalizedText.of(value),
                level,
                Optional.of(remedy).filter(words -> !words.isBlank()).map(LocalizedText::of));
    }
}
