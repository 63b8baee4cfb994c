// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Names under the pins. Which ones have room is decided for the whole city at once per zoom, so
/// that a name is never cut at the edge of a square.
final class PlaceNames {
    private static final Color HALO = new Color(0xFB, 0xF9, 0xF5, 235);
    private static final int LONGEST = 24;
    private static final int PIN = 24;
    private static final int CELL = 256;

    private final List<Plot> plots;
    private final Font font;
    private final String language;
    private final int below;
    private final Map<Integer, Set<Plot>> byZoom = new ConcurrentHashMap<>();

    PlaceNames(List<Plot> plots, Lettering letters, String language) {
        this.plots = plots;
        this.font = letters.regular();
        this.language = language;
        this.below = PIN + font.getSize() - 2;
    }

    /// Those whose name has room at this zoom.
    Set<Plot> at(int zoom) {
        return byZoom.computeIfAbsent(zoom, this::choose);
    }

    void draw(Graphics2D g, Plot plot, int x, int y) {
        var layout = new TextLayout(shortened(plot), font, g.getFontRenderContext());
        double left = Math.rint(x - layout.getAdvance() / 2);
        Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(left, y + below));
        g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(HALO);
        g.draw(outline);
        g.setColor(TilePainter.INK);
        g.fill(outline);
    }

    private Set<Plot> choose(int zoom) {
        double side = Mercator.side(zoom);
        var taken = new Boxes();
        for (Plot plot : plots) {
            double x = plot.x() * side;
            double y = plot.y() * side;
            taken.add(new Rectangle2D.Double(x - PIN, y - PIN, 2 * PIN, 2 * PIN));
        }
        Set<Plot> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        var context = new FontRenderContext(new AffineTransform(), true, true);
        for (Plot plot : plots) {
            double width = font.getStringBounds(shortened(plot), context).getWidth();
            var box =
                    new Rectangle2D.Double(
                            plot.x() * side - width / 2 - 4,
                            plot.y() * side + PIN + 1,
                            width + 8,
                            below - PIN + 8);
            if (taken.isFree(box)) {
                taken.add(box);
                chosen.add(plot);
            }
        }
        return chosen;
    }

    private String shortened(Plot plot) {
        String title = plot.pin().title().in(language);
        String name = title.isBlank() ? "—" : title.strip();
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    /// Rectangles found by the cells they touch.
    private static final class Boxes {
        private final Map<Long, List<Rectangle2D>> cells = new HashMap<>();

        void add(Rectangle2D box) {
            cellsOf(box)
                    .forEach(cell -> cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(box));
        }

        boolean isFree(Rectangle2D box) {
            return cellsOf(box).stream()
                    .flatMap(cell -> cells.getOrDefault(cell, List.of()).stream())
                    .noneMatch(box::intersects);
        }

        private static List<Long> cellsOf(Rectangle2D box) {
            var found = new ArrayList<Long>();
            for (long c = cell(box.getMinX()); c <= cell(box.getMaxX()); c++) {
                for (long r = cell(box.getMinY()); r <= cell(box.getMaxY()); r++) {
                    found.add(c << 32 | r);
                }
            }
            return found;
        }

        private static long cell(double pixel) {
            return (long) Math.floor(pixel / CELL);
        }
    }
}
