// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.content.TimeSpan;

/// A pharmacy, a service and an official, with names as long as they come.
final class CardCity {
    private static final FieldType LINE = new FieldType.Text(0, 500, false);

    private CardCity() {}

    static void fill(FakeAgent agent) {
        agent.set("/v1/documents/resource/pharmacies", pharmacies());
        agent.set("/v1/documents/entry/pharmacies/pharmacy-1", pharmacy());
        agent.set("/v1/documents/resource/services", services());
        agent.set("/v1/documents/entry/services/service-1", service());
        agent.set("/v1/documents/resource/officials", officials());
        agent.set("/v1/documents/entry/officials/official-1", official());
        agent.set(
                "/v1/documents/setting/appeals",
                new Setting(
                        "appeals",
                        Map.of(
                                "write-to", LocalizedText.of("appeal"),
                                "write-to-given", LocalizedText.of("body=committee")),
                        Map.of()));
        agent.set("/v1/documents/form/appeal", appeal());
    }

    static Resource pharmacies() {
        return resource(
                "pharmacies",
                "Аптеки",
                "Pharmacies",
                Terms.CardLayout.FACTS,
                Optional.of(LocalDate.of(2026, 11, 1)),
                List.of(
                        field("name", "Назва", "Name", LINE),
                        field("address", "Адреса", "Address", new FieldType.Address()),
                        field("phone", "Телефон", "Phone", new FieldType.Phone()),
                        field("hours", "Години роботи", "Hours", new FieldType.Hours()),
                        field("free", "Доступні ліки", "Free medicines", new FieldType.YesNo()),
                        field("place", "Місце", "Place", new FieldType.Point())));
    }

    static Entry pharmacy() {
        return new Entry(
                "pharmacies",
                "pharmacy-1",
                Map.of(
                        "name", text("Аптека «Подорожник»", "Podorozhnyk pharmacy"),
                        "address",
                                new FieldValue.Address(
                                        LocalizedText.of(
                                                "вул. Свято-Миколаївська, 12",
                                                "12 Sviato-Mykolaivska Street")),
                        "phone", new FieldValue.Phone(List.of("+380564921520")),
                        "hours", new FieldValue.Hours(weekdays()),
                        "free", new FieldValue.YesNo(true),
                        "place", new FieldValue.Point(new GeoPoint(47.904, 33.446))),
                new Locality.InDistrict("ua12060170010378670"));
    }

    /// Closed at weekends, another Friday, Christmas off.
    private static OpeningHours weekdays() {
        List<TimeSpan> usual = spans("08:00-12:00", "13:00-20:00");
        List<TimeSpan> friday = spans("08:00-16:15");
        return new OpeningHours(
                List.of(usual, usual, usual, usual, friday, List.of(), List.of()),
                List.of(
                        new OpeningHours.Exception(
                                LocalDate.of(2026, 12, 25),
                                LocalDate.of(2026, 12, 25),
                                List.of(),
                                LocalizedText.of("Різдво", "Christmas"))),
                LocalizedText.of(""));
    }

    static Resource services() {
        return resource(
                "services",
                "Адміністративні послуги",
                "Administrative services",
                Terms.CardLayout.STEPS,
                Optional.of(LocalDate.of(2027, 2, 1)),
                List.of(
                        field("name", "Послуга", "Service", LINE),
                        field("where", "Де подати", "Where to apply", LINE),
                        field("documents", "Які документи взяти", "Documents to bring", LINE),
                        field("fee", "Плата", "Fee", LINE),
                        field("term", "Строк", "Term", LINE),
                        field("refusal", "Чому можуть відмовити", "Why it may be refused", LINE),
                        field("result", "Що отримаєте", "What you get", LINE)));
    }

    static Entry service() {
        return new Entry(
                "services",
                "service-1",
                Map.of(
                        "name",
                                text(
                                        "Оформлення закордонного паспорта дитині до 12 років",
                                        "Passport for travel abroad for a child under 12"),
                        "where", text("у будь-якому Центрі послуг міста", "at any service centre"),
                        "documents",
                                text(
                                        "Паспорт або ID-картка одного з батьків, попередній"
                                                + " закордонний паспорт (за наявності, оригінал і"
                                                + " копія); свідоцтво про народження, згода другого"
                                                + " з батьків.",
                                        "Identity card of a parent, previous passport (if any),"
                                                + " birth certificate, consent of the other"
                                                + " parent."),
                        "fee", text("адміністративний збір за чинним тарифом", "by the tariff"),
                        "term", text("до 20 робочих днів, терміново – 7", "20 working days"),
                        "refusal", text("Подано не всі документи.", "Documents are missing."),
                        "result", text("Паспорт", "A passport")),
                new Locality.Unplaced());
    }

    static Resource officials() {
        return resource(
                "officials",
                "Приймальні посадових осіб",
                "Officials' receptions",
                Terms.CardLayout.PERSON,
                Optional.empty(),
                List.of(
                        field("name", "Посада", "Post", LINE),
                        field("official", "Посадова особа", "Official", LINE),
                        field("questions", "З яких питань", "Questions", LINE),
                        field("hours", "Особистий прийом", "Reception", new FieldType.Hours()),
                        field("phone", "Запис за телефоном", "Booking", new FieldType.Phone()),
                        field("room", "Кабінет", "Room", LINE)));
    }

    static Entry official() {
        return new Entry(
                "officials",
                "official-1",
                Map.of(
                        "name",
                                text(
                                        "Заступник міського голови з питань житлово-комунального"
                                                + " господарства",
                                        "Deputy mayor for housing and utilities"),
                        "official", text("Коваленко Оксана Андріївна", "Oksana Kovalenko"),
                        "questions", text("Житло, тепло, вода, прибирання", "Housing, heat, water"),
                        "hours",
                                new FieldValue.Hours(
                                        new OpeningHours(
                                                List.of(
                                                        spans("09:00-12:00"),
                                                        List.of(),
                                                        List.of(),
                                                        List.of(),
                                                        List.of(),
                                                        List.of(),
                                                        List.of()),
                                                List.of(),
                                                LocalizedText.of(
                                                        "за попереднім записом",
                                                        "by appointment"))),
                        "phone", new FieldValue.Phone(List.of("+380564921521")),
                        "room", text("214", "214")),
                new Locality.Unplaced());
    }

    static Form appeal() {
        return new Form(
                "appeal",
                "appeals",
                presentation("Написати звернення", "Write an appeal"),
                2,
                List.of(
                        question(
                                "addressee",
                                "Кому ви пишете?",
                                new FieldType.Reference("officials", false),
                                false),
                        question(
                                "body",
                                "До кого звертаєтеся?",
                                new FieldType.Choice(
                                        List.of(
                                                new FieldType.Option(
                                                        "committee",
                                                        LocalizedText.of("Виконавчий комітет")),
                                                new FieldType.Option(
                                                        "unknown", LocalizedText.of("Не знаю")))),
                                true),
                        question("essence", "Що сталося?", LINE, true)));
    }

    private static FormQuestion question(
            String id, String prompt, FieldType type, boolean required) {
        return new FormQuestion(
                id,
                LocalizedText.of(prompt),
                LocalizedText.of(""),
                type,
                required,
                FormQuestion.Keyboard.TEXT);
    }

    private static List<TimeSpan> spans(String... texts) {
        return List.of(texts).stream().map(TimeSpan::parse).toList();
    }

    private static Resource resource(
            String id,
            String title,
            String english,
            Terms.CardLayout layout,
            Optional<LocalDate> next,
            List<FieldDefinition> fields) {
        return new Resource(
                id,
                "city",
                presentation(title, english),
                new Provenance(
                        LocalizedText.of("Виконавчий комітет", "Executive committee"),
                        Optional.of(LocalDate.of(2026, 10, 1)),
                        next),
                "name",
                fields,
                Optional.of(
                        new Terms(
                                Terms.PLAIN.access(),
                                Terms.PLAIN.audience(),
                                Terms.PLAIN.nature(),
                                layout,
                                Optional.empty())));
    }

    private static Presentation presentation(String title, String english) {
        return new Presentation(
                LocalizedText.of(title, english), LocalizedText.of(""), "description", 1);
    }

    private static FieldDefinition field(
            String id, String ukrainian, String english, FieldType type) {
        Set<FieldTrait> none = EnumSet.noneOf(FieldTrait.class);
        return new FieldDefinition(id, LocalizedText.of(ukrainian, english), type, none);
    }

    private static FieldValue text(String ukrainian, String english) {
        return new FieldValue.Text(LocalizedText.of(ukrainian, english));
    }
}
