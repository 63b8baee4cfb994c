// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;

/// A very small town for tests.
public final class Town {
    public static final String DISTRICT = "ua12060170010378670";

    private Town() {}

    public static Document[] all() {
        return new Document[] {
            new Section("health", shown("Здоровʼя", "Health", 2)),
            new Section("appeals", shown("Звернення", "Appeals", 1)),
            new Section("empty", shown("Порожньо", "Empty", 3)),
            pharmacies(),
            districts(),
            resource("terminals", "health", "Термінали"),
            entry("terminals", "kiosk-01", "Термінал №1", "вул. Соборна, 1"),
            district(),
            form(1, 10),
            new MapLayer("pharmacies", "pharmacies", shown("Аптеки", "Pharmacies", 1), "#00AA00"),
            new Setting(
                    "city", Map.of("name", LocalizedText.of("Кринички", "Krynychky")), Map.of()),
            entry("pharmacies", "p-1", "Аптека «Здоровʼя»", "вул. Степова, 5"),
            entry("pharmacies", "p-2", "Єдина аптека", "просп. Миру, 12"),
            entry("pharmacies", "p-3", "Ґанок лікаря", "пл. Визволення, 1"),
            entry("pharmacies", "p-4", "Гомеопатія", "вул. Лісова, 7")
        };
    }

    /// The kiosk of the town at noon of the day of these tests.
    public static Viewer viewer(Content content) {
        return Viewer.of(content, new KioskId("kiosk-01"), Instant.parse("2026-11-22T12:00:00Z"));
    }

    public static Entry entry(String resource, String id, String name, String address) {
        boolean isPlaced = resource.equals("pharmacies");
        Map<String, FieldValue> values = new TreeMap<>();
        values.put("name", new FieldValue.Text(LocalizedText.of(name)));
        values.put("address", new FieldValue.Address(LocalizedText.of(address)));
        if (isPlaced) {
            values.put("place", new FieldValue.Point(new GeoPoint(48.5, 34.6)));
        }
        Locality locality =
                id.equals("p-4")
                        ? new Locality.OutsideCity()
                        : isPlaced ? new Locality.InDistrict(DISTRICT) : new Locality.Unplaced();
        return new Entry(resource, id, values, locality);
    }

    public static Resource pharmacies() {
        return resource("pharmacies", "health", "Аптеки");
    }

    public static Form form(int version, int minLength) {
        return new Form(
                "appeal",
                "appeals",
                shown("Звернення", "Appeal", 1),
                version,
                List.of(
                        new FormQuestion(
                                "text",
                                LocalizedText.of("Що сталося?", "What happened?"),
                                LocalizedText.of(""),
                                new FieldType.Text(minLength, 2000, true),
                                true,
                                FormQuestion.Keyboard.TEXT)));
    }

    public static Presentation shown(String ukrainian, String english, int order) {
        return new Presentation(
                LocalizedText.of(ukrainian, english), LocalizedText.of(""), "place", order);
    }

    public static Resource resource(String id, String section, String name) {
        return new Resource(
                id,
                section,
                shown(name, id, 1),
                new Provenance(LocalizedText.of("Міськрада"), Optional.empty(), Optional.empty()),
                "name",
                List.of(
                        field("name", new FieldType.Text(1, 300, false), FieldTrait.SEARCHABLE),
                        new FieldDefinition(
                                "address",
                                LocalizedText.of("Адреса", "Address"),
                                new FieldType.Address(),
                                Set.of(FieldTrait.SEARCHABLE, FieldTrait.IN_LIST)),
                        field("place", new FieldType.Point(), FieldTrait.FACET),
                        field("border", new FieldType.Area(), FieldTrait.FACET)));
    }

    private static Resource districts() {
        return resource("districts", "health", "Райони");
    }

    private static Entry district() {
        var ring =
                new GeoArea.Ring(
                        List.of(
                                new GeoPoint(48, 34),
                                new GeoPoint(49, 34),
                                new GeoPoint(49, 35),
                                new GeoPoint(48, 34)));
        return new Entry(
                "districts",
                DISTRICT,
                Map.of(
                        "name",
                        new FieldValue.Text(LocalizedText.of("Саксаганський", "Saksahanskyi")),
                        "border",
                        new FieldValue.Area(
                                new GeoArea(List.of(new GeoArea.GeoPolygon(ring, List.of()))))),
                new Locality.Unplaced());
    }

    private static FieldDefinition field(String id, FieldType type, FieldTrait trait) {
        return new FieldDefinition(id, LocalizedText.of(id), type, Set.of(trait));
    }
}
