// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.RatingReason;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.PrintJob;
import ua.krynytsia.wire.local.Rating;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.local.SearchAnswer;

/// Cards of every kind as a resident reads them.
final class CardTest {
    private static final Route PHARMACY = new Route.Entry("pharmacies", "pharmacy-1");
    private static final Route SERVICE = new Route.Entry("services", "service-1");
    private static final Route OFFICIAL = new Route.Entry("officials", "official-1");

    @TempDir Path folder;
    private FakeAgent agent;
    private Optional<ScreenStand> stand = Optional.empty();

    @BeforeEach
    void begin() {
        agent = ScreenStand.agent(folder);
        CardCity.fill(agent);
    }

    @AfterEach
    void end() {
        stand.ifPresent(ScreenStand::close);
        agent.close();
    }

    static List<ScreenStand.Look> looks() {
        return ScreenStand.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyKindOfCardFitsEveryGlass(ScreenStand.Look look) {
        ScreenStand screen = stand(look);
        screen.open(PHARMACY).waitFor("entry-map").check("card-facts-" + look);
        screen.open(SERVICE).waitFor("tick-4").check("card-steps-" + look);
        screen.open(OFFICIAL).waitFor("write-to").check("card-person-" + look);
        screen.open(PHARMACY)
                .press("take-along-open")
                .waitFor("take-along-code")
                .check("card-take-along-" + look);
    }

    @Test
    void aClosedDoorSaysWhenItOpensAndHowFarItIs() {
        ScreenStand screen = usual().open(PHARMACY).waitFor("entry-map");

        assertThat(screen.words())
                .contains("Зачинено. Відчинять завтра о 8:00")
                .contains(
                        "630\u00a0м на північний схід від цього кіоска, пішки приблизно 13 хвилин")
                .contains("25.12.2026 зачинено: Різдво")
                .contains("+38 (056) 492-15-20")
                .contains("Ці дані мали оновити до 1 листопада 2026 року")
                .doesNotContain("08:00–16:15");
        screen.press("whole-week").waitFor("week");
        assertThat(screen.words()).contains("08:00–16:15");
    }

    @Test
    void whatWasTickedStaysTickedForTheWholeVisit() {
        ScreenStand screen = usual().open(SERVICE).press("tick-2");
        assertThat(ticked(screen)).containsExactly(false, true, false, false);

        screen.open(PHARMACY).waitFor("entry-map").open(SERVICE).waitFor("tick-4");

        assertThat(ticked(screen)).containsExactly(false, true, false, false);
        screen.press("tick-2");
        assertThat(ticked(screen)).containsOnly(false);
    }

    @Test
    void aSentenceOfDocumentsBecomesAList() {
        ScreenStand screen = usual().open(SERVICE).waitFor("tick-4");

        assertThat(screen.node("tick-2").getAccessibleText())
                .isEqualTo("Попередній закордонний паспорт (за наявності, оригінал і копія)");
        assertThat(screen.node("tick-4").getAccessibleText()).isEqualTo("Згода другого з батьків");
        assertThat(screen.has("tick-5")).isFalse();
    }

    @Test
    void theListIsPrintedOrSaysWhyNot() {
        agent.refuse(
                "/v1/receipts/print",
                new Refusal("", LocalizedText.of("У принтері немає паперу.", "No paper.")));
        ScreenStand screen = usual().open(SERVICE).press("print-list").waitFor("print-said");
        assertThat(screen.words()).contains("У принтері немає паперу.");

        agent.accept("/v1/receipts/print", "");
        screen.press("print-list");
        Glass.await("printed", () -> screen.words().contains("Друкуємо"));

        var job =
                WireJson.read(
                        agent.heardAt("POST", "/v1/receipts/print").getLast().body().toArray(),
                        PrintJob.class);
        assertThat(job.title()).startsWith("Оформлення закордонного паспорта");
        assertThat(job.lines())
                .contains(
                        "[ ] Свідоцтво про народження",
                        "Де подати: у будь-якому Центрі послуг міста");
    }

    @Test
    void anOfficialIsWrittenToByName() {
        ScreenStand screen = usual().open(OFFICIAL).press("write-to");

        assertThat(screen.words()).contains("Наступний прийом завтра о 9:00");
        assertThat(screen.opened())
                .containsExactly(
                        new Route.Form(
                                "appeal",
                                Map.of(
                                        "addressee",
                                        new FieldValue.Reference(List.of("official-1")),
                                        "body",
                                        new FieldValue.Choice("committee"))));
    }

    @Test
    void withoutAFormNobodyIsInvitedToWrite() {
        agent.remove("/v1/documents/form/appeal");

        ScreenStand screen = usual().open(OFFICIAL).waitFor("take-along-open");

        Glass.await("asked", () -> agent.asked().toString().contains("form/appeal"));
        Glass.settle();
        assertThat(screen.has("write-to")).isFalse();
    }

    @Test
    void whetherItWasUsefulIsAskedOnceAVisit() {
        agent.set("/v1/ratings", "");
        ScreenStand screen = usual().open(PHARMACY).press("useless").press("reason-0");
        screen.waitFor("thanks");

        screen.open(SERVICE).press("useful").waitFor("thanks");
        screen.open(PHARMACY).waitFor("thanks");

        assertThat(screen.has("useful")).isFalse();
        Glass.await("heard", () -> agent.heardAt("POST", "/v1/ratings").size() == 2);
        assertThat(agent.heardAt("POST", "/v1/ratings"))
                .extracting(heard -> WireJson.read(heard.body().toArray(), Rating.class))
                .containsExactlyInAnyOrder(
                        Rating.useless(
                                DocumentKey.entry("pharmacies", "pharmacy-1"),
                                RatingReason.OUTDATED),
                        Rating.useful(DocumentKey.entry("services", "service-1")));
    }

    @Test
    void whatRefersToACardIsADoor() {
        EntryPage page = SmallCity.page(0, 2);
        var group =
                new SearchAnswer.Group(
                        "clinics", SmallCity.clinics().presentation(), 2, page.lines());
        agent.set(
                "/v1/resources/pharmacies/entries/pharmacy-1/referring",
                new SearchAnswer(2, Optional.empty(), List.of(group), Optional.empty()));

        ScreenStand screen = usual().open(PHARMACY).press("related-clinic-002");

        assertThat(screen.words()).contains("Лікарні та амбулаторії");
        assertThat(screen.opened()).containsExactly(new Route.Entry("clinics", "clinic-002"));
    }

    private ScreenStand usual() {
        return stand(ScreenStand.looks().getFirst());
    }

    private ScreenStand stand(ScreenStand.Look look) {
        var made =
                new ScreenStand(
                        look,
                        folder.resolve("access.json"),
                        Optional.of(Visit.home(SmallCity.FIRST)));
        stand = Optional.of(made);
        return made;
    }

    private static List<Boolean> ticked(ScreenStand screen) {
        return List.of("tick-1", "tick-2", "tick-3", "tick-4").stream()
                .map(id -> ((Touchable) screen.node(id)).isChosen())
                .toList();
    }
}
