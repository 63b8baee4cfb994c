// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import com.gluonhq.maps.MapView;
import ua.krynytsia.app.map.paint.Mercator;
import ua.krynytsia.app.map.paint.WorldBox;
import ua.krynytsia.wire.GeoPoint;

/// Moves Gluon's map and keeps it over the city: its centre stays in the city's box, its zoom
/// within limits. Where the map stands is always read from the map itself. JavaFX thread.
final class MapCamera {
    static final int WIDEST = 10;
    static final int CLOSEST = 17;

    private final MapView map;
    private final PictureLayer layer;
    private WorldBox limits = new WorldBox(0, 0, 1, 1);

    MapCamera(MapView map, PictureLayer layer) {
        this.map = map;
        this.layer = layer;
    }

    void keepWithin(WorldBox city) {
        limits = city;
    }

    double zoom() {
        return layer.zoom();
    }

    double centreX() {
        return layer.centreX();
    }

    double centreY() {
        return layer.centreY();
    }

    /// Moves the picture by pixels: positive values show what lies to the west and north.
    ///
    /// @return false where a limit was met
    boolean pan(double dx, double dy) {
        double side = Mercator.side(zoom());
        double x = centreX() - dx / side;
        double y = centreY() - dy / side;
        centre(x, y);
        return x >= limits.left()
                && x <= limits.right()
                && y >= limits.top()
                && y <= limits.bottom();
    }

    void zoomTo(double zoom) {
        map.setZoom(Math.clamp(zoom, WIDEST, CLOSEST));
    }

    void jump(GeoPoint place, int zoom) {
        zoomTo(zoom);
        centre(Mercator.x(place.longitude()), Mercator.y(place.latitude()));
    }

    /// Shows the whole box as large as it fits.
    void fit(WorldBox box) {
        double acrossWidth = map.getWidth() / Math.max(box.width(), 1e-9);
        double acrossHeight = map.getHeight() / Math.max(box.height(), 1e-9);
        double side = Math.min(acrossWidth, acrossHeight);
        zoomTo(Math.floor(Math.log(side / Mercator.side(0)) / Math.log(2)));
        centre((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
    }

    /// The place under a pixel of the map.
    GeoPoint placeAt(double pixelX, double pixelY) {
        double side = Mercator.side(zoom());
        double x = centreX() + (pixelX - map.getWidth() / 2) / side;
        double y = centreY() + (pixelY - map.getHeight() / 2) / side;
        return Mercator.point(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1));
    }

    private void centre(double x, double y) {
        double side = Mercator.side(zoom());
        double inX = Math.clamp(x, limits.left(), limits.right());
        double inY = Math.clamp(y, limits.top(), limits.bottom());
        GeoPoint place = Mercator.point(Math.rint(inX * side) / side, Math.rint(inY * side) / side);
        map.setCenter(place.latitude(), place.longitude());
    }
}
