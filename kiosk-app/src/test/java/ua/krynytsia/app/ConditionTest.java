// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.service.KioskCondition;

/// What lies over the session: each condition of the kiosk, messages, door, power, light. Each
/// leaves its picture in `target/screens`.
final class ConditionTest {
    private static final Instant SOON = Instant.parse("2026-11-22T14:35:00Z");

    @TempDir Path folder;
    private Visit visit;

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void withoutIdentityOnlyTheServiceAndTheKiosksNumberAreNamed() {
        begin(in(KioskCondition.CALL_SERVICE));
        visit.waitFor("cover-call-service").photograph("condition-call-service");

        assertThat(visit.read("cover-kiosk")).isEqualTo("kiosk-01");
        visit.tap(540, 1500);
        assertThat(visit.has("cover-call-service")).isTrue();
    }

    @Test
    void aNewKioskSaysThatItIsBeingSetUpAndServesWhenItIs() {
        begin(in(KioskCondition.NOT_ENROLLED));
        visit.waitFor("cover-not-enrolled").photograph("condition-not-enrolled");

        visit.agent().set("/v1/state", SmallCity.state());
        visit.tell(new LocalEvent.Condition(KioskCondition.IN_SERVICE));

        visit.waitUntil("in service", () -> !visit.has("cover-not-enrolled"));
        visit.tap("attract").waitFor("tile-health");
    }

    @Test
    void theSafePageNeedsNoAgent() {
        visit = new Visit(folder, FakeAgent::close);
        assertThat(visit.has("cover-safe-page")).isFalse();

        visit.pass(Duration.ofSeconds(11)).waitFor("cover-safe-page");
        visit.photograph("condition-safe-page");

        assertThat(visit.has("safe-112")).isTrue();
        assertThat(visit.has("safe-1520")).isTrue();
    }

    @Test
    void theSafePageGoesWhenTheAgentComes() {
        begin(in(KioskCondition.SAFE_PAGE));
        visit.waitFor("cover-safe-page");

        visit.agent().set("/v1/state", SmallCity.state());
        visit.tell(new LocalEvent.Condition(KioskCondition.IN_SERVICE));

        visit.waitUntil("in service", () -> !visit.has("cover-safe-page"));
    }

    @Test
    void anAgentWithoutAnyEditionMeansTheSafePage() {
        begin(agent -> {
            agent.remove("/v1/home");
            agent.set(
                    "/v1/state",
                    new LocalState(
                            new KioskId("kiosk-01"), EditionNumber.NONE, Optional.empty(), true));
        });
        visit.waitFor("cover-safe-page");

        visit.agent().set("/v1/state", SmallCity.state());
        visit.agent().set("/v1/home", Visit.home(SmallCity.FIRST));
        visit.tell(new LocalEvent.EditionActive(SmallCity.FIRST));

        visit.waitUntil("shown", () -> !visit.has("cover-safe-page"));
        visit.tap("attract").waitFor("tile-health");
    }

    @Test
    void anOpenDoorLocksTheScreenAndKeepsWhatIsTyped() {
        visit = new Visit(folder);
        visit.tap("search-bar").waitFor("search-field").type("школа");

        visit.tell(new LocalEvent.Door(true)).waitFor("cover-door").photograph("condition-door");
        visit.pass(Duration.ofMinutes(5)).tap(540, 1500);
        visit.tell(new LocalEvent.Door(false));

        visit.waitUntil("closed", () -> !visit.has("cover-door"));
        assertThat(visit.read("search-field")).isEqualTo("школа");
        assertThat(visit.has("still-here")).isFalse();
    }

    @Test
    void behindADoorThatStaysOpenNothingTypedIsLeft() {
        visit = new Visit(folder);
        visit.tap("search-bar").waitFor("search-field").type("школа");
        visit.tell(new LocalEvent.Door(true)).waitFor("cover-door");

        visit.waitForMinutesUntil("wiped", () -> !visit.has("search-field"));
        visit.tell(new LocalEvent.Door(false)).waitFor("attract");
    }

    @Test
    void maintenanceIsAnnouncedAndOver() {
        visit = new Visit(folder);
        visit.tell(new LocalEvent.Maintenance(true)).waitFor("cover-maintenance");
        visit.photograph("condition-maintenance");

        visit.tell(new LocalEvent.Maintenance(false));

        visit.waitUntil("over", () -> !visit.has("cover-maintenance"));
        assertThat(visit.has("tile-health")).isTrue();
    }

    @Test
    void aPageOverTheSessionFitsWhateverLettersTheVisitorAskedFor() {
        visit = new Visit(folder);
        visit.tap("nav-comfort").tap("comfort-size-large").tap("comfort-close");
        double large = visit.find("open-map", Region.class).getHeight();

        visit.tell(new LocalEvent.Maintenance(true)).waitFor("cover-maintenance");
        visit.photograph("condition-maintenance-large").checkGlass("maintenance");
        visit.tell(new LocalEvent.Maintenance(false));

        visit.waitUntil("over", () -> !visit.has("cover-maintenance"));
        visit.pass(Duration.ofMillis(100));
        visit.waitUntil(
                "large letters again",
                () -> visit.find("open-map", Region.class).getHeight() == large);
    }

    @Test
    void aMessageIsReadUnderstoodAndLosesNothing() {
        visit = new Visit(folder);
        visit.tap("search-bar").waitFor("search-field").type("вода");

        visit.tell(message("Завтра з 9:00 до 15:00 у Покровському районі не буде води."));
        visit.waitFor("message").photograph("message");
        visit.tap("message-understood");

        assertThat(visit.has("message")).isFalse();
        assertThat(visit.read("search-field")).isEqualTo("вода");
    }

    @Test
    void theNextResidentReadsTheMessageTooUntilItsTimeIsOver() {
        visit = new Visit(folder);
        visit.tell(message("Повітряну тривогу скасовано.")).waitFor("message");
        visit.tap("message-understood").tap("nav-finish");
        visit.waitFor("message").photograph("message-short");

        visit.pass(Duration.ofMinutes(31));

        visit.waitUntil("gone", () -> !visit.has("message"));
    }

    @Test
    void aMessageDoesNotHideTheQuestionWhetherSomebodyIsThere() {
        visit = new Visit(folder);
        visit.tap("search-bar").waitFor("search-field");
        visit.tell(message("Повітряну тривогу скасовано.")).waitFor("message");

        visit.pass(Duration.ofSeconds(65)).waitFor("still-here");

        assertThat(visit.has("message")).isFalse();
        visit.tap("still-here").waitFor("message");
        assertThat(visit.has("search-field")).isTrue();
    }

    @Test
    void aFailingSupplyIsSaidAndAfterFiveSecondsNothingTypedIsKept() {
        visit = new Visit(folder);
        visit.tap("search-bar").waitFor("search-field").type("вода");

        visit.tell(new LocalEvent.PowerFailing(true)).waitFor("cover-power");
        visit.photograph("power");
        assertThat(visit.has("search-field")).isTrue();
        visit.pass(Duration.ofSeconds(6));
        visit.waitUntil("wiped", () -> !visit.has("search-field"));

        visit.tell(new LocalEvent.PowerFailing(false));
        visit.waitUntil("light again", () -> !visit.has("cover-power"));
    }

    @Test
    void theLightFollowsTheSensorAndStaysLegible() {
        visit = new Visit(folder);

        visit.tell(new LocalEvent.Brightness(10));
        visit.waitUntil("dark", () -> visit.find("dim", Region.class).getOpacity() > 0.49);
        assertThat(visit.find("dim", Region.class).getOpacity()).isEqualTo(0.5);
        visit.photograph("dimmed");
        visit.tap("tile-health").waitFor("resource-clinics");

        visit.tell(new LocalEvent.Brightness(100));
        visit.waitUntil("light", () -> !visit.has("dim"));
    }

    @Test
    void whoComesNearWakesTheScreen() {
        visit = new Visit(folder, _ -> {});
        visit.waitFor("attract").tell(new LocalEvent.Presence(false));
        visit.waitUntil("heard", () -> visit.agent().listening() == 1);
        visit.pass(Duration.ofSeconds(1)).pass(Duration.ofSeconds(61));
        visit.waitUntil("asleep", () -> visit.has("dim"));

        visit.tell(new LocalEvent.Presence(true));

        visit.waitUntil("awake", () -> !visit.has("dim"));
        assertThat(visit.has("attract")).isTrue();
    }

    @Test
    void whoWentAwayIsAskedSoonerAndWhoStaysLater() {
        visit = new Visit(folder);
        visit.tell(new LocalEvent.Presence(true)).pass(Duration.ofSeconds(100));
        assertThat(visit.has("still-here")).isFalse();

        visit.tell(new LocalEvent.Presence(false)).pass(Duration.ofSeconds(1));
        visit.pass(Duration.ofSeconds(12)).waitFor("still-here");

        visit.tell(new LocalEvent.Presence(true));
        visit.waitUntil("calm", () -> !visit.has("still-here"));
        assertThat(visit.has("tile-health")).isTrue();
    }

    private void begin(Consumer<FakeAgent> prepare) {
        visit = new Visit(folder, prepare);
    }

    private static Consumer<FakeAgent> in(KioskCondition condition) {
        LocalState state = SmallCity.state();
        return agent ->
                agent.set(
                        "/v1/state",
                        new LocalState(
                                state.kiosk(),
                                state.edition(),
                                state.contentTime(),
                                state.isOnline(),
                                Optional.of(condition)));
    }

    private static LocalEvent message(String ukrainian) {
        return new LocalEvent.Message(
                LocalizedText.of(ukrainian, "There will be no water tomorrow."), SOON);
    }
}
