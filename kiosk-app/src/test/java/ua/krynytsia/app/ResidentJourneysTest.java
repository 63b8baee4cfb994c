// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.map.CityFixture;
import ua.krynytsia.app.map.CityMap;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.SearchAnswer;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// Searching, looking around on the map and filing an appeal, as a resident does it. Each leaves
/// its pictures in `target/screens`.
final class ResidentJourneysTest {
    static final SubmittedReceipt RECEIPT =
            new SubmittedReceipt("07-483920-5", "719404", Instant.parse("2026-11-22T14:05:00Z"));

    @TempDir Path folder;
    private Visit visit;

    @BeforeEach
    void come() {
        visit = new Visit(folder);
        visit.agent().set("/v1/map", CityFixture.city());
        visit.agent().set("/v1/documents/form/appeal", appeal(4));
        visit.agent().set("/v1/submissions", RECEIPT);
        visit.agent().set("/v1/search?q=%D0%BB%D1%96%D0%BA%D0%B0%D1%80&limit=30", doctors());
        visit.agent()
                .set(
                        "/v1/search?q=%D1%89%D0%BE&limit=30",
                        new SearchAnswer(0, Optional.empty(), List.of(), Optional.empty()));
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void whatIsTypedIsFoundAndOpensItsCard() {
        visit.tap("search-bar").waitFor("search-field").photograph("search-empty");

        visit.type("лікар").waitFor("result-clinics-clinic-001");

        assertThat(visit.read("search-field")).isEqualTo("лікар");
        visit.photograph("search-found");
        visit.tap("result-clinics-clinic-001").waitFor("entry-map");
        visit.tap("nav-back").waitFor("search-field");
        assertThat(visit.read("search-field")).isEqualTo("лікар");
    }

    @Test
    void nothingFoundGivesAdvice() {
        visit.tap("search-bar").waitFor("search-field");

        visit.type("що")
                .waitUntil("asked", () -> visit.agent().asked().toString().contains("%D1%89"));

        visit.photograph("search-nothing");
        visit.tap("search-clear");
        assertThat(visit.read("search-field")).isEmpty();
    }

    @Test
    void theKeyboardGoesAndComesBackInSearch() {
        visit.tap("search-bar").waitFor("search-field");

        visit.tap("key-done");
        assertThat(visit.has("keyboard")).isFalse();
        visit.tap("search-field");

        assertThat(visit.has("keyboard")).isTrue();
    }

    @Test
    void theMapShowsLayersPlacesAndAList() {
        visit.tap("open-map").waitFor("layer-pharmacies");
        CityMap map = visit.find("city-map", CityMap.class);
        visit.waitUntil("painted", map::isPainted).photograph("map");

        visit.tap("map-list").waitFor("map-sheet-close").photograph("map-list");
        visit.tap("map-sheet-close");
        assertThat(visit.has("map-list")).isTrue();

        visit.tap("layer-schools");
        visit.waitUntil("hidden", () -> !map.shownLayers().contains("schools"));
        assertThat(map.shownLayers()).containsExactlyInAnyOrder("districts", "pharmacies");
    }

    @Test
    void aPlaceOfTheListOpensItsCard() {
        visit.tap("open-map").waitFor("layer-pharmacies");
        CityMap map = visit.find("city-map", CityMap.class);
        visit.waitUntil("painted", map::isPainted);
        visit.tap("map-kiosk").waitUntil("painted", map::isPainted);
        visit.photograph("map-kiosk-near");
        visit.tap("map-list").waitFor("map-list-rows");
        visit.tap("place-pharmacies-a-14");
        assertThat(visit.agent().asked()).contains("GET /v1/documents/resource/pharmacies");
    }

    @Test
    void anAppealIsAskedReviewedSentOnceAndGetsItsNumber() {
        openTheForm();
        visit.photograph("form-choice");
        visit.tap("next").waitFor("problem");
        assertThat(visit.read("problem")).contains("Про що ваше звернення?");
        visit.photograph("form-problem");
        visit.tap("answer-topic-road").waitFor("answer-matter");
        assertThat(visit.read("step")).contains("Крок 2 з 6");
        visit.type("Яма на дорозі біля ґанку, пʼята");
        visit.photograph("form-text");
        assertThat(visit.read("answer-matter")).isEqualTo("Яма на дорозі біля ґанку, пʼята");
        visit.tap("next").waitFor("answer-place");
        CityMap map = visit.find("city-map", CityMap.class);
        visit.waitUntil("painted", map::isPainted).tap(540, 900);
        visit.photograph("form-point");
        visit.tap("next").waitFor("answer-phone").type("0671234567").photograph("form-phone");
        visit.tap("key-done").waitFor("answer-ramp-yes").tap("answer-ramp-yes");
        visit.waitFor("submit").photograph("form-review");
        assertThat(visit.read("review-phone")).isEqualTo("+380 67 123 45 67");

        visit.tap("submit").waitFor("receipt-number").photograph("receipt");

        assertThat(visit.read("receipt-number")).isEqualTo(RECEIPT.number());
        assertThat(visit.read("receipt-pin")).isEqualTo(RECEIPT.pin());
        assertThat(visit.agent().drafts()).hasSize(1);
        Draft draft = visit.agent().drafts().getFirst();
        assertThat(draft.version()).isEqualTo(4);
        assertThat(draft.answers()).containsEntry("topic", new FieldValue.Choice("road"));
        assertThat(draft.answers().get("place")).isInstanceOf(FieldValue.Point.class);
    }

    @Test
    void typedTextOutlivesANewEditionAndAChangeOfLanguage() {
        openTheForm();
        visit.tap("answer-topic-road").waitFor("answer-matter").type("Темно");

        visit.agent().set("/v1/documents/form/appeal", appeal(5));
        visit.agent().set("/v1/home", Visit.home(new EditionNumber(8)));
        visit.agent().tell(new LocalEvent.EditionActive(new EditionNumber(8)));
        visit.waitUntil(
                "home asked again",
                () ->
                        visit.agent().asked().stream()
                                        .filter(path -> path.equals("GET /v1/home"))
                                        .count()
                                > 1);
        visit.tap("language");

        assertThat(visit.read("answer-matter")).isEqualTo("Темно");
        assertThat(visit.read("step")).contains("Step 2 of 6");
        visit.photograph("form-english");
    }

    @Test
    void aSilentAgentLosesNothingAndTheSameDraftIsSentAgain() {
        visit.agent().remove("/v1/submissions");
        openTheForm();
        visit.tap("answer-topic-road").waitFor("answer-matter").type("Темно на вулиці");
        visit.tap("next").waitFor("answer-place").tap("next").waitFor("answer-phone").tap("next");
        visit.waitFor("answer-ramp-no").tap("answer-ramp-no").waitFor("submit");
        visit.tap("submit").waitUntil("said", () -> visit.has("problem"));
        visit.photograph("form-not-taken");
        visit.agent().set("/v1/submissions", RECEIPT);

        visit.tap("submit").waitFor("receipt-number");

        assertThat(visit.agent().drafts()).hasSize(2);
        assertThat(visit.agent().drafts().get(0)).isEqualTo(visit.agent().drafts().get(1));
    }

    private void openTheForm() {
        visit.tap("tile-health").waitFor("form-appeal").tap("form-appeal").waitFor("next");
    }

    static SearchAnswer doctors() {
        var clinics =
                SmallCity.page(0, 4).lines().stream().map(ResidentJourneysTest::placed).toList();
        return new SearchAnswer(
                41,
                Optional.of("лікарня"),
                List.of(
                        new SearchAnswer.Group(
                                "clinics",
                                new Presentation(
                                        LocalizedText.of("Лікарні й амбулаторії", "Clinics"),
                                        LocalizedText.of(""),
                                        "local_hospital",
                                        1),
                                38,
                                clinics)),
                Optional.empty());
    }

    private static EntryLine placed(EntryLine line) {
        return new EntryLine(
                line.resource(),
                line.id(),
                line.title(),
                line.note(),
                new Locality.InDistrict("ua12060170010378670"),
                Optional.of(new GeoPoint(47.9, 33.4)));
    }

    static Form appeal(int version) {
        return new Form(
                "appeal",
                "appeals",
                new Presentation(
                        LocalizedText.of("Звернення", "Appeal"),
                        LocalizedText.of(""),
                        "edit_note",
                        1),
                version,
                List.of(
                        question(
                                "topic",
                                LocalizedText.of("Про що ваше звернення?", "What is it about?"),
                                LocalizedText.of("Виберіть найближче.", "Choose the closest."),
                                topics(),
                                true),
                        question(
                                "matter",
                                LocalizedText.of("Що сталося?", "What happened?"),
                                LocalizedText.of(
                                        "Опишіть своїми словами: що, де і коли.",
                                        "In your own words: what, where and when."),
                                new FieldType.Text(5, 2000, true),
                                true),
                        question(
                                "place",
                                LocalizedText.of("Де це?", "Where is it?"),
                                LocalizedText.of(""),
                                new FieldType.Point(),
                                false),
                        question(
                                "phone",
                                LocalizedText.of("Ваш телефон", "Your phone"),
                                LocalizedText.of("Щоб уточнити подробиці.", "To ask for details."),
                                new FieldType.Phone(),
                                false),
                        question(
                                "ramp",
                                LocalizedText.of(
                                        "Чи потрібна вам безбарʼєрна зустріч?",
                                        "Do you need a barrier-free meeting?"),
                                LocalizedText.of(""),
                                new FieldType.YesNo(),
                                true)));
    }

    private static FieldType topics() {
        return new FieldType.Choice(
                List.of(
                        new FieldType.Option(
                                "road", LocalizedText.of("Дороги й тротуари", "Roads")),
                        new FieldType.Option(
                                "water", LocalizedText.of("Вода і тепло", "Water, heat")),
                        new FieldType.Option("light", LocalizedText.of("Освітлення", "Lighting")),
                        new FieldType.Option("yard", LocalizedText.of("Двір і дитячий майданчик")),
                        new FieldType.Option("other", LocalizedText.of("Інше", "Other"))));
    }

    private static FormQuestion question(
            String id, LocalizedText prompt, LocalizedText hint, FieldType type, boolean required) {
        return new FormQuestion(id, prompt, hint, type, required, FormQuestion.Keyboard.TEXT);
    }
}
