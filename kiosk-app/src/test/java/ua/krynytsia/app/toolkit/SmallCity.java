// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.toolkit;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.local.SectionContents;
import ua.krynytsia.wire.local.SectionTile;

/// Contents for tests: eight sections, one resource of 240 clinics, one of them with every kind of
/// field.
public final class SmallCity {
    public static final EditionNumber FIRST = new EditionNumber(7);

    private static final String PHYSICIAN = "Центр первинної медико-санітарної допомоги №";

    private SmallCity() {}

    /// Everything at once.
    public static void fill(FakeAgent agent) {
        agent.set("/v1/home", home(FIRST));
        agent.set("/v1/state", state());
        agent.set("/v1/documents/setting/attract", attract());
        agent.set("/v1/sections/health", health());
        agent.set("/v1/documents/resource/clinics", clinics());
        agent.set("/v1/documents/entry/clinics/clinic-001", clinic());
        for (int offset = 0; offset < 250; offset += 50) {
            agent.set(
                    "/v1/resources/clinics/entries?offset=%d&limit=50".formatted(offset),
                    page(offset, 240));
        }
        for (int offset = 0; offset < 250; offset += 50) {
            agent.set(
                    "/v1/resources/clinics/entries?offset=%d&limit=50&sort=nearest"
                            .formatted(offset),
                    page(offset, 240));
        }
        agent.set("/v1/resources/clinics/entries?offset=0&limit=50&district=outside", page(0, 3));
    }

    public static Home home(EditionNumber edition) {
        return new Home(
                edition,
                Optional.of(line("terminals", "kiosk-01", "площа Визволення, 1", "")),
                Optional.of(city()),
                districts(),
                List.of(
                        tile("health", "Здоровʼя", "Health", "local_hospital", 412),
                        tile("education", "Освіта", "Education", "school", 305),
                        tile("transport", "Транспорт", "Transport", "directions_bus", 343),
                        tile("social", "Соціальна допомога", "Social care", "favorite", 96),
                        tile(
                                "services",
                                "Адміністративні послуги",
                                "Public services",
                                "assignment",
                                804),
                        tile("safety", "Безпека й укриття", "Safety and shelters", "security", 521),
                        tile(
                                "culture",
                                "Культура і спорт",
                                "Culture and sport",
                                "local_library",
                                118),
                        form("appeals", "Звернення", "Appeals", "feedback")));
    }

    public static LocalState state() {
        return new LocalState(
                new KioskId("kiosk-01"),
                FIRST,
                Optional.of(Instant.parse("2026-11-21T12:05:00Z")),
                true);
    }

    public static Resource clinics() {
        return new Resource(
                "clinics",
                "health",
                presentation(
                        "Лікарні та амбулаторії",
                        "Hospitals and clinics",
                        "Куди звернутися до лікаря",
                        "local_hospital"),
                new Provenance(
                        LocalizedText.of("Департамент охорони здоровʼя", "Health department"),
                        Optional.of(LocalDate.of(2026, 11, 3)),
                        Optional.empty()),
                "name",
                fields());
    }

    public static Entry clinic() {
        return new Entry(
                "clinics",
                "clinic-001",
                Map.of(
                        "name", text(PHYSICIAN + " 1", PHYSICIAN + " 1"),
                        "address",
                                new FieldValue.Address(
                                        LocalizedText.of("вул. Ґонти, 12, Металургійний район")),
                        "phones",
                                new FieldValue.Phone(
                                        List.of("+380564921520", "+380564042233", "103")),
                        "email", new FieldValue.Email("cpmsd1@example.ua"),
                        "site", new FieldValue.Link(URI.create("https://www.example.ua/cpmsd-1/")),
                        "kind", new FieldValue.Choice("family"),
                        "ramp", new FieldValue.YesNo(true),
                        "night", new FieldValue.YesNo(false),
                        "about",
                                text(
                                        "Сімейні лікарі приймають дорослих і дітей. Запис за"
                                                + " телефоном або в реєстратурі. Пʼятниця –"
                                                + " скорочений день. Послуги, що не входять до"
                                                + " програми, – від 250 ₴.",
                                        "Family doctors for adults and children."),
                        "place", new FieldValue.Point(new GeoPoint(47.9096, 33.3802))),
                new Locality.InDistrict("ua12060170010378670"));
    }

    public static EntryPage page(int offset, int total) {
        var lines = new ArrayList<EntryLine>();
        for (int i = offset; i < Math.min(total, offset + 50); i++) {
            String number = "%03d".formatted(i + 1);
            lines.add(
                    new EntryLine(
                            "clinics",
                            "clinic-" + number,
                            LocalizedText.of(PHYSICIAN + " " + (i + 1), "Health centre " + (i + 1)),
                            LocalizedText.of("вул. Джерельна, " + (i + 3)),
                            i % 9 == 8
                                    ? new Locality.OutsideCity()
                                    : new Locality.InDistrict("ua12060170010378670"),
                            Optional.empty()));
        }
        return new EntryPage(
                total,
                offset,
                lines,
                Map.of(
                        "ua12060170010378670", 120,
                        "ua12060170010498931", 81,
                        "ua12060170010511226", 36,
                        "outside", 3));
    }

    /// The first page, with one entry under another name.
    public static EntryPage renamed(String id, String name) {
        EntryPage page = page(0, 240);
        return new EntryPage(
                page.total(),
                page.offset(),
                page.lines().stream()
                        .map(line -> line.id().equals(id) ? named(line, name) : line)
                        .toList(),
                page.byDistrict());
    }

    private static EntryLine named(EntryLine line, String name) {
        return new EntryLine(
                line.resource(),
                line.id(),
                LocalizedText.of(name),
                line.note(),
                line.locality(),
                line.point());
    }

    private static Map<String, LocalizedText> districts() {
        return Map.of(
                "ua12060170010378670", LocalizedText.of("Металургійний район", "Metalurhiinyi"),
                "ua12060170010498931", LocalizedText.of("Довгинцівський район", "Dovhyntsivskyi"),
                "ua12060170010511226", LocalizedText.of("Тернівський район", "Ternivskyi"));
    }

    private static Setting city() {
        return new Setting(
                "city",
                Map.of(
                        "name", LocalizedText.of("Кривий Ріг", "Kryvyi Rih"),
                        "hotline", LocalizedText.of("1520"),
                        "hotline-hours", LocalizedText.of("цілодобово", "round the clock"),
                        "welcome", LocalizedText.of("Вітаємо! Що вас цікавить?", "Welcome!")),
                Map.of());
    }

    private static Setting attract() {
        return new Setting(
                "attract",
                Map.of(
                        "title", LocalizedText.of("Міська довідка", "City information"),
                        "lead",
                                LocalizedText.of(
                                        "Лікарі, школи, укриття, транспорт і звернення до міської"
                                                + " влади – тут.",
                                        "Doctors, schools, shelters, transport and appeals – all"
                                                + " here.")),
                Map.of());
    }

    private static SectionContents health() {
        return new SectionContents(
                new Section(
                        "health",
                        presentation(
                                "Здоровʼя", "Health", "Лікарі, аптеки, поради", "local_hospital")),
                List.of(
                        new SectionContents.ResourceLine("clinics", clinics().presentation(), 240),
                        new SectionContents.ResourceLine(
                                "pharmacies",
                                presentation(
                                        "Аптеки", "Pharmacies", "Де купити ліки", "local_pharmacy"),
                                152),
                        new SectionContents.ResourceLine(
                                "labs",
                                presentation("Лабораторії", "Laboratories", "", "biotech"),
                                20)),
                List.of(
                        new SectionContents.FormLine(
                                "appeal",
                                presentation(
                                        "Подати звернення",
                                        "Submit an appeal",
                                        "Запитання, скарга або пропозиція",
                                        "edit"))));
    }

    private static List<FieldDefinition> fields() {
        var line = new FieldType.Text(0, 500, false);
        return List.of(
                field("name", "Назва", "Name", line),
                field("address", "Адреса", "Address", new FieldType.Address()),
                field("phones", "Телефони", "Phones", new FieldType.Phone()),
                field(
                        "kind",
                        "Вид допомоги",
                        "Kind of care",
                        new FieldType.Choice(
                                List.of(
                                        new FieldType.Option(
                                                "family",
                                                LocalizedText.of(
                                                        "Сімейна медицина", "Family medicine"))))),
                field("ramp", "Пандус", "Ramp", new FieldType.YesNo()),
                field("night", "Чергує вночі", "Open at night", new FieldType.YesNo()),
                field("about", "Про заклад", "About", new FieldType.Text(0, 5000, true)),
                field("email", "Електронна пошта", "E-mail", new FieldType.Email()),
                field("site", "Сайт", "Web site", new FieldType.Link()),
                field("place", "Місце", "Place", new FieldType.Point()));
    }

    private static FieldDefinition field(
            String id, String ukrainian, String english, FieldType type) {
        return new FieldDefinition(
                id, LocalizedText.of(ukrainian, english), type, EnumSet.noneOf(FieldTrait.class));
    }

    private static FieldValue text(String ukrainian, String english) {
        return new FieldValue.Text(LocalizedText.of(ukrainian, english));
    }

    private static SectionTile tile(
            String id, String ukrainian, String english, String icon, int entries) {
        return new SectionTile(
                new Section(id, presentation(ukrainian, english, "", icon)), 3, entries, 0);
    }

    private static SectionTile form(String id, String ukrainian, String english, String icon) {
        return new SectionTile(
                new Section(id, presentation(ukrainian, english, "", icon)), 0, 0, 1);
    }

    private static Presentation presentation(
            String ukrainian, String english, String lead, String icon) {
        return new Presentation(
                LocalizedText.of(ukrainian, english), LocalizedText.of(lead), icon, 1);
    }

    private static EntryLine line(String resource, String id, String title, String note) {
        return new EntryLine(
                resource,
                id,
                LocalizedText.of(title),
                LocalizedText.of(note),
                new Locality.Unplaced(),
                Optional.empty());
    }
}
