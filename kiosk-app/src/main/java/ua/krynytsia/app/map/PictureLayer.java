// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import com.gluonhq.maps.MapLayer;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import ua.krynytsia.app.map.paint.Mercator;
import ua.krynytsia.wire.GeoPoint;

/// The one layer on Gluon's map: reads where the map stands from it and shows the composed picture
/// and a few live markers there. Gluon's own tile nodes are kept invisible. Gluon lays a layer out
/// once before the map has a zoom, and not after every move, so this layer listens by itself.
final class PictureLayer extends MapLayer {
    private static final int FIRST_USABLE_ZOOM = 5;

    private final Compositor compositor;
    private final Region map;
    private final Map<String, Marker> markers = new LinkedHashMap<>();
    private final InvalidationListener moved = change -> markDirty();

    private record Marker(GeoPoint place, Node node, VPos stands) {}

    /// @param map whose size is the size of the picture
    PictureLayer(TileStore tiles, Region map) {
        this.compositor = new Compositor(tiles);
        this.map = map;
        setMouseTransparent(true);
        getChildren().add(compositor.picture());
        map.widthProperty().addListener(moved);
        map.heightProperty().addListener(moved);
    }

    @Override
    protected void initialize() {
        baseMap.setOpacity(0);
        baseMap.zoom().addListener(moved);
        baseMap.translateXProperty().addListener(moved);
        baseMap.translateYProperty().addListener(moved);
    }

    @Override
    protected void layoutLayer() {
        int width = (int) Math.ceil(map.getWidth());
        int height = (int) Math.ceil(map.getHeight());
        boolean usable = baseMap.getScene() != null && zoom() >= FIRST_USABLE_ZOOM;
        if (!usable || width <= 0 || height <= 0) {
            return;
        }
        double left = Math.floor(0.25 - baseMap.getTranslateX());
        double top = Math.floor(0.25 - baseMap.getTranslateY());
        compositor.compose(new Compositor.View(zoom(), left, top, width, height));
        markers.values().forEach(this::place);
    }

    /// Whether every square in view is there and of the present contents.
    boolean isPainted() {
        return compositor.isComplete();
    }

    /// Compose again although nothing moved.
    void refresh() {
        markDirty();
    }

    double zoom() {
        return baseMap.zoom().get();
    }

    /// The middle of the map in the plane of [Mercator], as it stands now.
    double centreX() {
        return (map.getWidth() / 2 - baseMap.getTranslateX()) / Mercator.side(zoom());
    }

    double centreY() {
        return (map.getHeight() / 2 - baseMap.getTranslateY()) / Mercator.side(zoom());
    }

    /// Stands `node` on a place until [#unmark], with its middle or with its foot.
    void mark(String id, GeoPoint place, Node node, VPos stands) {
        unmark(id);
        var marker = new Marker(place, node, stands);
        markers.put(id, marker);
        getChildren().add(node);
        refresh();
    }

    void unmark(String id) {
        Marker marker = markers.remove(id);
        if (marker != null) {
            getChildren().remove(marker.node());
        }
    }

    private void place(Marker marker) {
        Point2D at = getMapPoint(marker.place().latitude(), marker.place().longitude());
        Node node = marker.node();
        node.autosize();
        var bounds = node.getLayoutBounds();
        double above = marker.stands() == VPos.BOTTOM ? 1 : 0.5;
        node.relocate(
                Math.rint(at.getX() - bounds.getWidth() / 2),
                Math.rint(at.getY() - bounds.getHeight() * above));
    }
}
