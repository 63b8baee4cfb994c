// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import ua.krynytsia.app.map.paint.Mercator;
import ua.krynytsia.app.map.paint.Tile;
import ua.krynytsia.app.map.paint.TileKey;

/// Puts the visible squares together into one picture that never moves, in a few milliseconds and
/// on whole pixels; between two whole zooms the squares of one level are stretched. Two pictures
/// take turns, since the renderer may still read the last one. JavaFX thread.
final class Compositor {
    private static final int ANCESTORS = 4;

    private final TileStore tiles;
    private final ImageView picture = new ImageView();
    private @Nullable Frame front;
    private @Nullable Frame back;
    private int level = -1;
    private boolean complete;

    Compositor(TileStore tiles) {
        this.tiles = tiles;
        picture.setSmooth(false);
        picture.setId("map-picture");
    }

    ImageView picture() {
        return picture;
    }

    /// What part of the world stands on the screen.
    ///
    /// @param left of the first visible pixel from the western edge of the world at this zoom
    /// @param top of the first visible pixel from its northern edge
    record View(double zoom, double left, double top, int width, int height) {
        /// True where squares can be copied pixel by pixel.
        boolean isAtRest() {
            return zoom == Math.rint(zoom);
        }
    }

    void compose(View view) {
        int nearest = (int) Math.rint(view.zoom());
        List<TileKey> needed = squares(view, nearest, 0);
        complete = needed.stream().allMatch(tiles::isFresh);
        boolean oldLevelServes = level >= 0 && Math.abs(level - view.zoom()) <= 2;
        if (complete || !oldLevelServes || level == nearest) {
            level = nearest;
        }
        Frame frame = nextFrame(view);
        squares(view, level, 0).forEach(key -> draw(frame, view, key));
        picture.setImage(frame.updated());
        tiles.want(complete && view.isAtRest() ? squares(view, nearest, 1) : needed);
    }

    boolean isComplete() {
        return complete;
    }

    private Frame nextFrame(View view) {
        Frame next = back;
        if (next == null || !next.fits(view.width(), view.height())) {
            next = new Frame(view.width(), view.height());
        }
        back = front;
        front = next;
        return next;
    }

    private void draw(Frame frame, View view, TileKey key) {
        double scale = scale(view, key.zoom());
        double side = Tile.SIDE * scale;
        double x = key.column() * side - view.left();
        double y = key.row() * side - view.top();
        Frame.Spot spot = new Frame.Spot(x, y, side);
        Optional<Tile> own = tiles.find(key);
        if (own.isEmpty()) {
            drawAncestor(frame, key, spot);
        } else if (scale == 1) {
            frame.copy(own.get(), new Frame.Spot(Math.rint(x), Math.rint(y), side));
        } else {
            frame.sample(own.get(), 0, 0, Tile.SIDE, spot);
        }
    }

    private void drawAncestor(Frame frame, TileKey key, Frame.Spot spot) {
        for (int up = 1; up <= ANCESTORS && up < key.zoom(); up++) {
            TileKey above = key.ancestor(up);
            Optional<Tile> tile = tiles.find(above);
            if (tile.isPresent()) {
                double part = Tile.SIDE / (double) (1 << up);
                double partX = (key.column() - (above.column() << up)) * part;
                double partY = (key.row() - (above.row() << up)) * part;
                frame.sample(tile.get(), partX, partY, part, spot);
                return;
            }
        }
        frame.fill(spot);
    }

    /// Squares of one level that the view touches, the middle ones first, and `ring` more around.
    private static List<TileKey> squares(View view, int zoom, int ring) {
        double side = Tile.SIDE * scale(view, zoom);
        long firstColumn = (long) Math.floor(view.left() / side) - ring;
        long lastColumn = (long) Math.floor((view.left() + view.width() - 1) / side) + ring;
        long firstRow = (long) Math.floor(view.top() / side) - ring;
        long lastRow = (long) Math.floor((view.top() + view.height() - 1) / side) + ring;
        var keys = new ArrayList<TileKey>();
        for (long row = firstRow; row <= lastRow; row++) {
            for (long column = firstColumn; column <= lastColumn; column++) {
                keys.add(new TileKey(zoom, column, row));
            }
        }
        double middleColumn = (firstColumn + lastColumn) / 2.0;
        double middleRow = (firstRow + lastRow) / 2.0;
        keys.sort(
                Comparator.comparingDouble(
                        key -> Math.hypot(key.column() - middleColumn, key.row() - middleRow)));
        return keys;
    }

    private static double scale(View view, int zoom) {
        return view.zoom() == zoom ? 1 : Mercator.side(view.zoom()) / Mercator.side(zoom);
    }
}
