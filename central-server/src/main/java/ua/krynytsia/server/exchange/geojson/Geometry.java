// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.geojson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.exchange.source.CityBox;
import ua.krynytsia.server.exchange.source.Shape;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoLine;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;

/// The coordinates of a feature as a shape (RFC 7946 §3.1), or why they are none.
sealed interface Geometry {
    record Drawn(Optional<Shape> shape) implements Geometry {}

    record Broken(LocalizedText reason) implements Geometry {}

    static Geometry of(Feature feature, CityBox box, long number) {
        try {
            return new Drawn(new Parts(box, number).shape(feature));
        } catch (WireException e) {
            return new Broken(
                    LocalizedText.of(
                            "геометрія пошкоджена: координати мають бути градусами, довгота й"
                                    + " широта, а кожна межа — замкненою лінією щонайменше з"
                                    + " чотирьох точок",
                            "the geometry is broken: coordinates must be degrees, longitude and"
                                    + " latitude, and each border a closed line of at least four"
                                    + " points"));
        }
    }

    /// Takes the nested lists apart.
    record Parts(CityBox box, long number) {
        Optional<Shape> shape(Feature feature) {
            List<Object> coordinates = feature.coordinates();
            return switch (feature.type()) {
                case "" -> Optional.empty();
                case "Point" -> Optional.of(new Shape.Place(point(coordinates)));
                case "MultiPoint" ->
                        coordinates.size() == 1
                                ? Optional.of(new Shape.Place(point(list(coordinates.getFirst()))))
                                : Optional.of(new Shape.Other(feature.type()));
                case "Polygon" ->
                        Optional.of(new Shape.Border(new GeoArea(List.of(polygon(coordinates)))));
                case "MultiPolygon" ->
                        Optional.of(
                                new Shape.Border(
                                        new GeoArea(
                                                coordinates.stream()
                                                        .map(part -> polygon(list(part)))
                                                        .toList())));
                case "LineString" ->
                        Optional.of(new Shape.Way(new GeoLine(List.of(part(coordinates)))));
                case "MultiLineString" ->
                        Optional.of(
                                new Shape.Way(
                                        new GeoLine(
                                                coordinates.stream()
                                                        .map(one -> part(list(one)))
                                                        .toList())));
                default -> Optional.of(new Shape.Other(feature.type()));
            };
        }

        private GeoArea.GeoPolygon polygon(List<Object> rings) {
            var parts = new ArrayList<GeoArea.Ring>();
            for (Object ring : rings) {
                parts.add(
                        new GeoArea.Ring(
                                list(ring).stream().map(place -> point(list(place))).toList()));
            }
            if (parts.isEmpty()) {
                throw new WireException("a polygon must have a border");
            }
            return new GeoArea.GeoPolygon(parts.getFirst(), parts.subList(1, parts.size()));
        }

        private GeoLine.Part part(List<Object> points) {
            return new GeoLine.Part(points.stream().map(place -> point(list(place))).toList());
        }

        private GeoPoint point(List<Object> numbers) {
            if (numbers.size() < 2
                    || !(numbers.get(0) instanceof Double longitude)
                    || !(numbers.get(1) instanceof Double latitude)) {
                throw new WireException("a place must be two numbers");
            }
            return box.checked(latitude, longitude, number);
        }

        private static List<Object> list(Object value) {
            if (value instanceof List<?> values) {
                return List.copyOf(values);
            }
            throw new WireException("a list of places was expected");
        }
    }
}
