// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import java.util.ArrayList;
import java.util.List;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.MapContents;

/// A made-up city of two districts side by side, with pharmacies in rows and two schools so near
/// each other that one finger covers both.
public final class CityFixture {
    static final GeoPoint WEST_MIDDLE = new GeoPoint(47.90, 33.35);
    static final GeoPoint EAST_MIDDLE = new GeoPoint(47.90, 33.45);
    static final GeoPoint TWO_SCHOOLS = new GeoPoint(47.93, 33.35);
    static final GeoPoint LONE_PHARMACY = new GeoPoint(47.87, 33.35);

    private CityFixture() {}

    public static MapContents city() {
        return new MapContents(List.of(districts(), pharmacies(), schools()));
    }

    private static MapContents.Layer districts() {
        return new MapContents.Layer(
                layer("districts", "Райони", "Districts", "map", "#1F4E6B"),
                List.of(),
                List.of(
                        new MapContents.Area(
                                "west",
                                LocalizedText.of("Західний район", "West district"),
                                square(33.30, 33.40)),
                        new MapContents.Area(
                                "east",
                                LocalizedText.of("Східний район", "East district"),
                                square(33.40, 33.50))));
    }

    private static MapContents.Layer pharmacies() {
        var pins = new ArrayList<MapContents.Pin>();
        pins.add(pin("lone", "Аптека на розі", LONE_PHARMACY, "west"));
        for (int i = 0; i < 30; i++) {
            var point = new GeoPoint(47.86 + 0.016 * (i % 6), 33.41 + 0.017 * Math.floorDiv(i, 6));
            pins.add(pin("a-" + i, "Аптека № " + (i + 1), point, "east"));
        }
        return new MapContents.Layer(
                layer("pharmacies", "Аптеки", "Pharmacies", "local_pharmacy", "#25663A"),
                pins,
                List.of());
    }

    private static MapContents.Layer schools() {
        var near = new GeoPoint(TWO_SCHOOLS.latitude() + 0.00002, TWO_SCHOOLS.longitude());
        return new MapContents.Layer(
                layer("schools", "Школи", "Schools", "school", "#C8742B"),
                List.of(
                        pin("s-1", "Гімназія № 1", TWO_SCHOOLS, "west"),
                        pin("s-2", "Ліцей біля гімназії", near, "west")),
                List.of());
    }

    private static MapContents.Pin pin(String id, String title, GeoPoint point, String district) {
        return new MapContents.Pin(
                id, LocalizedText.of(title), point, new Locality.InDistrict(district));
    }

    private static MapLayer layer(
            String id, String title, String english, String icon, String colour) {
        var presentation =
                new Presentation(LocalizedText.of(title, english), LocalizedText.of(""), icon, 1);
        return new MapLayer(id, id, presentation, colour);
    }

    private static GeoArea square(double west, double east) {
        var border =
                new GeoArea.Ring(
                        List.of(
                                new GeoPoint(47.84, west),
                                new GeoPoint(47.84, east),
                                new GeoPoint(47.96, east),
                                new GeoPoint(47.96, west),
                                new GeoPoint(47.84, west)));
        return new GeoArea(List.of(new GeoArea.GeoPolygon(border, List.of())));
    }
}
