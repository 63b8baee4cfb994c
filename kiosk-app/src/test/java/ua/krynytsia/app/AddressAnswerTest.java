// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.StreetView;

/// An address in a form: fewer touches than typing, and the field always in sight.
final class AddressAnswerTest {
    private static final EntryLine STREET =
            new EntryLine(
                    "streets",
                    "mykolaivska",
                    LocalizedText.of("вул. Свято-Миколаївська"),
                    LocalizedText.of("колишня назва: вул. Леніна"),
                    new Locality.Unplaced(),
                    Optional.empty());

    @TempDir Path folder;
    private FakeAgent agent;
    private Optional<ScreenStand> stand = Optional.empty();

    @BeforeEach
    void begin() {
        agent = ScreenStand.agent(folder);
        agent.set("/v1/documents/form/appeal", form());
        agent.set(
                "/v1/streets?q=" + URLEncoder.encode("мик", StandardCharsets.UTF_8) + "&limit=8",
                new EntryPage(1, 0, List.of(STREET), Map.of()));
        agent.set(
                "/v1/streets/mykolaivska",
                new StreetView(
                        STREET,
                        List.of(
                                new StreetView.House("2", "buildings", "b-2"),
                                new StreetView.House("12-А", "buildings", "b-12")),
                        List.of()));
        agent.set(
                "/v1/lines?entry=officials%2Fkoval",
                new EntryPage(
                        1,
                        0,
                        List.of(
                                new EntryLine(
                                        "officials",
                                        "koval",
                                        LocalizedText.of("Заступник міського голови"),
                                        LocalizedText.of("Коваль Олена Петрівна"),
                                        new Locality.Unplaced(),
                                        Optional.empty())),
                        Map.of()));
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
    void theKeyboardNeverCoversTheField(ScreenStand.Look look) {
        ScreenStand screen = open(look);
        type(screen, "мик");
        screen.waitFor("street-mykolaivska").check("form-address-" + look);

        Bounds field = bounds(screen.node("answer-residence"));
        assertThat(field.getMinY()).isNotNegative();
        assertThat(field.getMaxY()).isLessThanOrEqualTo(bounds(screen.node("keyboard")).getMinY());
    }

    @Test
    void aStreetAndAHouseAreTouched() {
        ScreenStand screen = open(ScreenStand.looks().getFirst());
        type(screen, "мик");
        screen.press("street-mykolaivska");
        assertThat(text(screen)).isEqualTo("вул. Свято-Миколаївська, ");

        screen.press("house-12-А");

        assertThat(text(screen)).isEqualTo("вул. Свято-Миколаївська, 12-А");
        screen.press("next").waitFor("submit");
        assertThat(screen.words()).contains("вул. Свято-Миколаївська, 12-А");
    }

    @Test
    void whoIsWrittenToStandsInTheReview() {
        ScreenStand screen = open(ScreenStand.looks().getFirst());
        type(screen, "селище Веселе, 3");

        screen.press("next").waitFor("review-addressee");

        Glass.await("named", () -> screen.words().contains("Коваль Олена Петрівна"));
        assertThat(screen.words()).contains("Кому ви пишете?").contains("селище Веселе, 3");
    }

    private ScreenStand open(ScreenStand.Look look) {
        var made =
                new ScreenStand(
                        look,
                        folder.resolve("access.json"),
                        Optional.of(Visit.home(SmallCity.FIRST)));
        stand = Optional.of(made);
        Map<String, FieldValue> given =
                Map.of("addressee", new FieldValue.Reference(List.of("koval")));
        return made.open(new Route.Form("appeal", given)).waitFor("answer-residence");
    }

    private static void type(ScreenStand screen, String text) {
        TextField field = (TextField) screen.node("answer-residence");
        Glass.run(() -> field.setText(text));
    }

    private static String text(ScreenStand screen) {
        return ((TextField) screen.node("answer-residence")).getText();
    }

    private static Bounds bounds(Node node) {
        return Glass.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static Form form() {
        return new Form(
                "appeal",
                "appeals",
                new Presentation(
                        LocalizedText.of("Написати звернення", "Write an appeal"),
                        LocalizedText.of(""),
                        "edit",
                        1),
                2,
                List.of(
                        question(
                                "addressee",
                                "Кому ви пишете?",
                                new FieldType.Reference("officials", false)),
                        question(
                                "residence",
                                "Де ви живете?",
                                new FieldType.Address(Optional.of("streets")))));
    }

    private static FormQuestion question(String id, String prompt, FieldType type) {
        return new FormQuestion(
                id,
                LocalizedText.of(prompt),
                LocalizedText.of(
                        "Вулиця, будинок, квартира. На цю адресу можуть надіслати відповідь."),
                type,
                false,
                FormQuestion.Keyboard.TEXT);
    }
}
