// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.OneScreen;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.MapContents;

/// The real districts and polling stations of Kryvyi Rih, where `krynytsia.data` holds them; its
/// twin on a made-up city is [CityMapTest].
final class RealCityMapTest {
    private static final Path CITY =
            Path.of(System.getProperty("krynytsia.data", "../../shared/data"), "city");

    @Test
    void theWholeCityFitsAndItsStationsAreFound() throws IOException {
        assumeTrue(Files.isDirectory(CITY), "no real data at " + CITY);
        var contents = new MapContents(List.of(districts(), stations()));
        var kit = OneScreen.kit();
        var maps = new ArrayList<CityMap>();
        try (var drawing = Executors.newSingleThreadExecutor();
                var glass =
                        OneScreen.show(() -> {
                            maps.add(new CityMap(kit, drawing));
                            maps.getFirst().setContents(contents);
                            maps.getFirst().setKiosk(new GeoPoint(47.9105, 33.3918));
                            return maps.getFirst();
                        })) {
            CityMap map = maps.getFirst();
            glass.until(() -> !map.layers().isEmpty() && map.isPainted());
            assertThat(OneScreen.<Integer>fx(() -> map.inView().size())).isEqualTo(343);
            glass.photograph("map-real-city");
            glass.tap("#map-kiosk").until(map::isPainted).photograph("map-real-kiosk");
            glass.tap("#map-farther").settle();
            glass.tap("#map-farther").until(map::isPainted).photograph("map-real-near");
        }
    }

    private static MapContents.Layer districts() throws IOException {
        var areas = new ArrayList<MapContents.Area>();
        for (JsonNode feature : features("districts.geojson")) {
            JsonNode geometry = feature.path("geometry");
            var polygons = new ArrayList<GeoArea.GeoPolygon>();
            boolean single = geometry.path("type").asText().equals("Polygon");
            var parts =
                    single ? List.of(geometry.path("coordinates")) : geometry.path("coordinates");
            for (JsonNode part : parts) {
                polygons.add(new GeoArea.GeoPolygon(ring(part.get(0)), List.of()));
            }
            JsonNode names = feature.path("properties");
            areas.add(
                    new MapContents.Area(
                            names.path("katotth").asText().toLowerCase(java.util.Locale.ROOT),
                            LocalizedText.of(names.path("name").asText()),
                            new GeoArea(polygons)));
        }
        return new MapContents.Layer(layer("districts", "map", "#1F4E6B"), List.of(), areas);
    }

    private static MapContents.Layer stations() throws IOException {
        var pins = new ArrayList<MapContents.Pin>();
        for (JsonNode feature : features("polling_stations.geojson")) {
            pins.add(
                    new MapContents.Pin(
                            feature.path("properties").path("id").asText(),
                            LocalizedText.of(feature.path("properties").path("name").asText()),
                            point(feature.path("geometry").path("coordinates")),
                            new Locality.Unplaced()));
        }
        return new MapContents.Layer(layer("stations", "how_to_vote", "#7A3E8E"), pins, List.of());
    }

    private static JsonNode features(String file) throws IOException {
        return new ObjectMapper().readTree(CITY.resolve(file).toFile()).path("features");
    }

    private static GeoArea.Ring ring(JsonNode points) {
        var ring = new ArrayList<GeoPoint>();
        points.forEach(point -> ring.add(point(point)));
        return new GeoArea.Ring(ring);
    }

    private static GeoPoint point(JsonNode point) {
        return new GeoPoint(point.get(1).asDouble(), point.get(0).asDouble());
    }

    private static MapLayer layer(String id, String icon, String colour) {
        var presentation = new Presentation(LocalizedText.of(id), LocalizedText.of(""), icon, 1);
        return new MapLayer(id, id, presentation, colour);
    }
}
