// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoLine;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.WireException;

/// Ways and borders in a cell: well-known text (OGC 06-103r4 §7), longitude first.
///
///     MULTILINESTRING ((33.1 47.9, 33.2 47.9))
final class WellKnownText {
    private static final int LONGEST = 1 << 20;

    private final String text;
    private int at;

    private WellKnownText(String text) {
        this.text = text;
    }

    /// @throws WireException where it is none
    static GeoLine line(String raw) {
        var reader = reader(raw);
        List<GeoLine.Part> parts =
                switch (reader.word()) {
                    case "LINESTRING" -> List.of(new GeoLine.Part(reader.points()));
                    case "MULTILINESTRING" ->
                            reader.rings().stream().map(GeoLine.Part::new).toList();
                    default -> throw strange();
                };
        reader.end();
        return new GeoLine(parts);
    }

    /// @throws WireException where it is none
    static GeoArea area(String raw) {
        var reader = reader(raw);
        var polygons = new ArrayList<GeoArea.GeoPolygon>();
        switch (reader.word()) {
            case "POLYGON" -> polygons.add(polygon(reader.rings()));
            case "MULTIPOLYGON" -> {
                reader.sign('(');
                do {
                    polygons.add(polygon(reader.rings()));
                } while (reader.comma());
                reader.sign(')');
            }
            default -> throw strange();
        }
        reader.end();
        return new GeoArea(polygons);
    }

    static String print(GeoLine line) {
        return line.parts().stream()
                .map(part -> points(part.points()))
                .collect(Collectors.joining(", ", "MULTILINESTRING (", ")"));
    }

    static String print(GeoArea area) {
        return area.polygons().stream()
                .map(WellKnownText::print)
                .collect(Collectors.joining(", ", "MULTIPOLYGON (", ")"));
    }

    private static String print(GeoArea.GeoPolygon polygon) {
        var rings = new ArrayList<String>();
        rings.add(points(polygon.border().points()));
        polygon.holes().forEach(hole -> rings.add(points(hole.points())));
        return "(" + String.join(", ", rings) + ")";
    }

    private static String points(List<GeoPoint> points) {
        return points.stream()
                .map(point -> plain(point.longitude()) + " " + plain(point.latitude()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /// As many digits as tell the number from its neighbours, no exponent.
    static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    private static GeoArea.GeoPolygon polygon(List<List<GeoPoint>> rings) {
        return new GeoArea.GeoPolygon(
                new GeoArea.Ring(rings.getFirst()),
                rings.stream().skip(1).map(GeoArea.Ring::new).toList());
    }

    private static WellKnownText reader(String raw) {
        if (raw.length() > LONGEST) {
            throw strange();
        }
        return new WellKnownText(raw);
    }

    private List<List<GeoPoint>> rings() {
        var rings = new ArrayList<List<GeoPoint>>();
        sign('(');
        do {
            rings.add(points());
        } while (comma());
        sign(')');
        return rings;
    }

    private List<GeoPoint> points() {
        var points = new ArrayList<GeoPoint>();
        sign('(');
        do {
            double longitude = number();
            points.add(new GeoPoint(number(), longitude));
        } while (comma());
        sign(')');
        return points;
    }

    private String word() {
        blanks();
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).toUpperCase(Locale.ROOT);
    }

    private double number() {
        blanks();
        int start = at;
        while (at < text.length() && "+-.0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String written = text.substring(start, at);
        if (!written.matches("[-+]?[0-9]{1,3}(\\.[0-9]{1,20})?")) {
            throw strange();
        }
        return Double.parseDouble(written);
    }

    private boolean comma() {
        blanks();
        boolean found = at < text.length() && text.charAt(at) == ',';
        at += found ? 1 : 0;
        return found;
    }

    private void sign(char wanted) {
        blanks();
        if (at >= text.length() || text.charAt(at) != wanted) {
            throw strange();
        }
        at++;
    }

    private void end() {
        blanks();
        if (at < text.length()) {
            throw strange();
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static WireException strange() {
        return new WireException("a way or border must be a LINESTRING or POLYGON");
    }
}
