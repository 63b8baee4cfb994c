// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.local.MapContents;

/// Turns published degrees into the plane.
final class AtlasReader {
    /// The resource whose areas are the city's districts, each in a tint of its own.
    private static final String DISTRICTS = "districts";

    private static final List<Color> TINTS =
            List.of(
                    new Color(0xE3ECDB),
                    new Color(0xF7E8D5),
                    new Color(0xDCE8F1),
                    new Color(0xF4E1E4),
                    new Color(0xF1EBCF),
                    new Color(0xE6E2F0),
                    new Color(0xD6EAE6));
    private static final List<PinShape> SHAPES = List.of(PinShape.values());
    private static final int OVERLAY_ALPHA = 70;

    private final GeometryFactory geometry = new GeometryFactory();
    private final List<LayerLook> looks = new ArrayList<>();
    private final List<Plot> plots = new ArrayList<>();
    private final List<LayeredPatch> patches = new ArrayList<>();

    record LayeredPatch(String layer, Patch patch) {}

    void read(MapContents contents) {
        contents.layers().forEach(this::readLayer);
    }

    List<LayerLook> looks() {
        return looks;
    }

    List<Plot> plots() {
        return plots;
    }

    List<LayeredPatch> patches() {
        return patches;
    }

    private void readLayer(MapContents.Layer layer) {
        int style = looks.size();
        String id = layer.layer().id();
        String resource = layer.layer().resource();
        Color colour = Color.decode(layer.layer().colour());
        PinShape shape = SHAPES.get(style % SHAPES.size());
        looks.add(new LayerLook(id, colour, shape, layer.layer().presentation().icon()));
        for (MapContents.Pin pin : layer.pins()) {
            double x = Mercator.x(pin.point().longitude());
            plots.add(new Plot(style, id, resource, pin, x, Mercator.y(pin.point().latitude())));
        }
        int tint = 0;
        for (MapContents.Area area : layer.areas()) {
            Color fill =
                    resource.equals(DISTRICTS)
                            ? TINTS.get(tint++ % TINTS.size())
                            : new Color(
                                    colour.getRed(),
                                    colour.getGreen(),
                                    colour.getBlue(),
                                    OVERLAY_ALPHA);
            patches.add(new LayeredPatch(id, patch(area, fill)));
        }
    }

    private Patch patch(MapContents.Area area, Color fill) {
        var border = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (GeoArea.GeoPolygon polygon : area.area().polygons()) {
            append(border, polygon.border());
            polygon.holes().forEach(hole -> append(border, hole));
        }
        var bounds = border.getBounds2D();
        var box =
                new WorldBox(
                        bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
        Point label = labelOf(area.area(), Math.max(box.width(), box.height()));
        return new Patch(area.title(), border, box, label.getX(), label.getY(), fill);
    }

    private static void append(Path2D path, GeoArea.Ring ring) {
        boolean first = true;
        for (GeoPoint point : ring.points()) {
            double x = Mercator.x(point.longitude());
            double y = Mercator.y(point.latitude());
            if (first) {
                path.moveTo(x, y);
                first = false;
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
    }

    /// The middle of the widest circle that fits into the largest part.
    private Point labelOf(GeoArea area, double extent) {
        Geometry largest = geometry.createPolygon();
        for (GeoArea.GeoPolygon polygon : area.polygons()) {
            Geometry part = polygon(polygon.border());
            if (part.getArea() > largest.getArea()) {
                largest = part;
            }
        }
        if (largest.isEmpty() || !largest.isValid()) {
            return polygon(area.polygons().getFirst().border()).getCentroid();
        }
        return MaximumInscribedCircle.getCenter(largest, extent / 50);
    }

    private Polygon polygon(GeoArea.Ring ring) {
        LinearRing border =
                geometry.createLinearRing(
                        ring.points().stream()
                                .map(p ->
                                        new Coordinate(
                                                Mercator.x(p.longitude()),
                                                Mercator.y(p.latitude())))
                                .toArray(Coordinate[]::new));
        return geometry.createPolygon(border);
    }
}
