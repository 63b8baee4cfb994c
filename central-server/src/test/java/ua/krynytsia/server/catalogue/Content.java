// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoPoint;
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

/// Small content for tests.
public final class Content {
    private static final LocalizedText NONE = LocalizedText.of("");

    private Content() {}

    public static Section section(String id) {
        return new Section(id, presentation(id, 1));
    }

    public static Presentation presentation(String title, int order) {
        return new Presentation(LocalizedText.of(title), NONE, "place", order);
    }

    public static Resource resource(String id, FieldDefinition... more) {
        var fields = new ArrayList<FieldDefinition>();
        fields.add(field("name", new FieldType.Text(1, 300, false), FieldTrait.REQUIRED));
        fields.addAll(List.of(more));
        return new Resource(
                id,
                "services",
                presentation(id, 1),
                new Provenance(LocalizedText.of("Виконком"), Optional.empty(), Optional.empty()),
                "name",
                fields);
    }

    public static FieldDefinition field(String id, FieldType type, FieldTrait... traits) {
        return new FieldDefinition(id, LocalizedText.of(id), type, Set.of(traits));
    }

    public static FieldDefinition place() {
        return field("place", new FieldType.Point());
    }

    public static Resource districts() {
        return resource("districts", field("border", new FieldType.Area()));
    }

    public static Entry district(String id, double west, double east) {
        var ring =
                new GeoArea.Ring(
                        List.of(
                                new GeoPoint(47.8, west),
                                new GeoPoint(47.8, east),
                                new GeoPoint(48.0, east),
                                new GeoPoint(48.0, west),
                                new GeoPoint(47.8, west)));
        var area = new GeoArea(List.of(new GeoArea.GeoPolygon(ring, List.of())));
        return entry("districts", id, id, Map.of("border", new FieldValue.Area(area)));
    }

    public static Entry entry(String resource, String id, String name) {
        return entry(resource, id, name, Map.of());
    }

    public static Entry entry(
            String resource, String id, String name, Map<String, FieldValue> more) {
        var values = new TreeMap<String, FieldValue>(more);
        values.put("name", text(name));
        return new Entry(resource, id, values, new Locality.Unplaced());
    }

    public static FieldValue text(String text) {
        return new FieldValue.Text(LocalizedText.of(text));
    }

    public static FieldValue point(double latitude, double longitude) {
        return new FieldValue.Point(new GeoPoint(latitude, longitude));
    }
}
