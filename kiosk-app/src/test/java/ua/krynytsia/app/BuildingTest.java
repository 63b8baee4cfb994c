// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.StreetView;

/// From a few letters of a street to the passport of one's building.
final class BuildingTest {
    private static final FieldType LINE = new FieldType.Text(0, 500, false);
    private static final Route HOUSES = new Route.Building(Optional.of("mykolaivska"));
    private static final Route PASSPORT = new Route.Passport("mykolaivska", "buildings", "b-12");

    @TempDir Path folder;
    private FakeAgent agent;
    private Optional<ScreenStand> stand = Optional.empty();

    @BeforeEach
    void begin() {
        agent = ScreenStand.agent(folder);
        agent.set(streets("мик"), new EntryPage(2, 0, found(), Map.of()));
        agent.set(streets("мйк"), new EntryPage(0, 0, List.of(), Map.of()));
        agent.set("/v1/streets/mykolaivska", street());
        agent.set("/v1/documents/resource/buildings", buildings());
        agent.set("/v1/documents/entry/buildings/b-12", building());
        agent.set("/v1/documents/setting/building", setting());
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
    void everyStepFitsEveryGlass(ScreenStand.Look look) {
        ScreenStand screen = stand(look).open(Route.Building.start()).waitFor("street-field");
        type(screen, "мик");
        screen.waitFor("street-mykolaivska").check("building-street-" + look);
        screen.open(HOUSES).waitFor("house-b-12").check("building-houses-" + look);
        screen.open(PASSPORT).waitFor("utility-water").check("building-passport-" + look);
    }

    @Test
    void twoTouchesLeadFromTheStreetToThePassport() {
        ScreenStand screen = usual().open(Route.Building.start()).waitFor("street-field");
        type(screen, "мик");

        screen.press("street-mykolaivska");
        screen.open(HOUSES).press("house-b-12");

        assertThat(screen.opened()).containsExactly(HOUSES, PASSPORT);
    }

    @Test
    void aFormerNameIsSaid() {
        ScreenStand screen = usual().open(Route.Building.start()).waitFor("street-field");

        type(screen, "мик");

        screen.waitFor("street-pivdenna");
        assertThat(screen.words()).contains("колишня назва: вул. Миколи Островського");
    }

    @Test
    void aStreetThatIsNotThereIsSaidKindly() {
        ScreenStand screen = usual().open(Route.Building.start()).waitFor("street-field");

        type(screen, "мйк");

        Glass.await("said", () -> screen.words().contains("Такої вулиці не знайшли"));
    }

    @Test
    void thePassportSaysWhoServesWhatIsOffAndWhatTheHouseIs() {
        ScreenStand screen = usual().open(PASSPORT).waitFor("utility-water");

        assertThat(screen.words())
                .contains("вул. Свято-Миколаївська, 12")
                .contains("КП «Водоканал міста»")
                .contains("+38 (056) 011-22-33")
                .contains("Тариф на воду: 31,20 ₴")
                .contains("Вода: вул. Свято-Миколаївська, 12")
                .contains("У вашому будинку")
                .contains("На вашій вулиці")
                .contains("Рік спорудження");
        assertThat(screen.has("utility-lift")).isFalse();
    }

    @Test
    void aStreetWithoutOutagesSaysSo() {
        agent.set(
                "/v1/streets/mykolaivska",
                new StreetView(street().street(), street().houses(), List.of()));

        ScreenStand screen = usual().open(PASSPORT).waitFor("utility-water");

        assertThat(screen.words()).contains("Планових вимкнень на вашій вулиці немає.");
    }

    private static void type(ScreenStand screen, String text) {
        TextField field = (TextField) screen.node("street-field");
        Glass.run(() -> field.setText(text));
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

    private static String streets(String typed) {
        return "/v1/streets?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&limit=8";
    }

    private static List<EntryLine> found() {
        return List.of(
                line("streets", "mykolaivska", "вул. Свято-Миколаївська", ""),
                line(
                        "streets",
                        "pivdenna",
                        "вул. Південна",
                        "колишня назва: вул. Миколи Островського"));
    }

    private static StreetView street() {
        var houses = new ArrayList<StreetView.House>();
        for (String number : List.of("1", "2", "2-А", "10", "12", "14/2", "118-Б")) {
            houses.add(new StreetView.House(number, "buildings", "b-" + id(number)));
        }
        return new StreetView(
                line("streets", "mykolaivska", "вул. Свято-Миколаївська", ""),
                houses,
                List.of(outage("1", "water", "Вода", "12"), outage("2", "heat", "Тепло", "2")));
    }

    private static String id(String number) {
        return number.replaceAll("[^0-9]", "-").replaceAll("-+$", "");
    }

    private static StreetView.Outage outage(String id, String kind, String what, String house) {
        return new StreetView.Outage(
                line(
                        "outages",
                        id,
                        what + ": вул. Свято-Миколаївська, " + house,
                        "24.11.2026–25.11.2026 · 08:00–16:00"),
                Optional.of(kind),
                Optional.of(house));
    }

    private static Setting setting() {
        return new Setting(
                "building",
                Map.of(
                        "passports", LocalizedText.of("buildings"),
                        "utilities", LocalizedText.of("water heat power lift manager"),
                        "icon-water", LocalizedText.of("opacity"),
                        "icon-heat", LocalizedText.of("hot_tub"),
                        "icon-manager", LocalizedText.of("home")),
                Map.of());
    }

    private static Resource buildings() {
        return new Resource(
                "buildings",
                "home",
                new Presentation(
                        LocalizedText.of("Паспорти будинків", "Building passports"),
                        LocalizedText.of(""),
                        "apartment",
                        1),
                new Provenance(
                        LocalizedText.of("Департамент розвитку інфраструктури", "Infrastructure"),
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of(LocalDate.of(2027, 2, 1))),
                "name",
                List.of(
                        field("name", "Будинок", "Building", LINE),
                        field("address", "Адреса", "Address", new FieldType.Address()),
                        field("year", "Рік спорудження", "Year built", LINE),
                        field("manager", "Управитель", "Manager", LINE),
                        field("manager-phone", "Телефон", "Phone", new FieldType.Phone()),
                        field("water", "Вода", "Water", LINE),
                        field("water-phone", "Аварійна", "Emergency", new FieldType.Phone()),
                        field("water-tariff", "Тариф на воду", "Water", new FieldType.Money("UAH")),
                        field("heat", "Опалення", "Heating", LINE),
                        field("lift", "Ліфт", "Lift", LINE),
                        field("place", "Місце", "Place", new FieldType.Point())));
    }

    private static Entry building() {
        return new Entry(
                "buildings",
                "b-12",
                Map.of(
                        "name",
                        text("Будинок: вул. Свято-Миколаївська, 12"),
                        "address",
                        new FieldValue.Address(LocalizedText.of("вул. Свято-Миколаївська, 12")),
                        "year",
                        text("1974"),
                        "manager",
                        text("ТОВ «Затишна оселя»"),
                        "manager-phone",
                        new FieldValue.Phone(List.of("+380671112233")),
                        "water",
                        text("КП «Водоканал міста»"),
                        "water-phone",
                        new FieldValue.Phone(List.of("+380560112233")),
                        "water-tariff",
                        new FieldValue.Money(3120),
                        "heat",
                        text("Комунальне підприємство теплових мереж «Криворіжтепло»"),
                        "place",
                        new FieldValue.Point(new GeoPoint(47.91, 33.39))),
                new Locality.InDistrict("ua12060170010378670"));
    }

    private static FieldDefinition field(
            String id, String ukrainian, String english, FieldType type) {
        return new FieldDefinition(id, LocalizedText.of(ukrainian, english), type, Set.of());
    }

    private static FieldValue text(String words) {
        return new FieldValue.Text(LocalizedText.of(words));
    }

    private static EntryLine line(String resource, String id, String title, String note) {
        return new EntryLine(
                resource,
                id,
                LocalizedText.of(title),
                LocalizedText.of(note),
                new Locality.InDistrict("ua12060170010378670"),
                Optional.empty());
    }
}
