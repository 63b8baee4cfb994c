// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws any square of the city: land, areas with borders and names, pins with names where there is
/// room. The same square comes out the same every time, so neighbours fit without seams.
public final class TilePainter {
    static final Color INK = new Color(0x1B2430);
    private static final Color LAND = new Color(0xEFEAE0);
    private static final Color BORDER = new Color(0x6F8494);
    private static final int FIRST_ZOOM_WITH_NAMES = 15;
    private static final int LAST_ZOOM_WITH_DOTS = 12;
    private static final int DOT_SPACING = 9;
    private static final int REACH = 320;

    private final Atlas atlas;
    private final PinSprites sprites;
    private final PlaceNames names;
    private final AreaNames areaNames;

    /// @param language in which names are written
    public TilePainter(Atlas atlas, Lettering letters, String language) {
        this.atlas = atlas;
        this.sprites = new PinSprites(atlas.looks(), letters);
        this.names = new PlaceNames(atlas.plots(), letters, language);
        this.areaNames = new AreaNames(atlas.patches(), letters, language);
    }

    /// What is seen where nothing has been painted yet.
    public static int blank() {
        return LAND.getRGB();
    }

    public Tile paint(TileKey key) {
        var image = new BufferedImage(Tile.SIDE, Tile.SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        smooth(g);
        g.setColor(LAND);
        g.fillRect(0, 0, Tile.SIDE, Tile.SIDE);
        var square = new Square(key);
        paintAreas(g, square);
        List<Plot> plots = visible(square);
        plots.forEach(plot -> paintPin(g, square, plot));
        if (key.zoom() >= FIRST_ZOOM_WITH_NAMES) {
            Set<Plot> named = names.at(key.zoom());
            plots.stream()
                    .filter(named::contains)
                    .forEach(plot -> names.draw(g, plot, square.x(plot.x()), square.y(plot.y())));
        }
        atlas.patches()
                .forEach(patch ->
                        areaNames.draw(
                                g,
                                patch,
                                key.zoom(),
                                square.x(patch.labelX()),
                                square.y(patch.labelY())));
        g.dispose();
        return new Tile(opaque(image));
    }

    static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private void paintAreas(Graphics2D g, Square square) {
        var transform =
                new AffineTransform(square.side, 0, 0, square.side, -square.left, -square.top);
        List<Patch> patches =
                atlas.patches().stream().filter(p -> p.box().intersects(square.box(8))).toList();
        for (Patch patch : patches) {
            Shape border = transform.createTransformedShape(patch.border());
            g.setColor(patch.fill());
            g.fill(border);
        }
        g.setColor(BORDER);
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Patch patch : patches) {
            g.draw(transform.createTransformedShape(patch.border()));
        }
    }

    /// Pins of this square and those whose names reach into it; thinned while they are dots.
    private List<Plot> visible(Square square) {
        boolean dots = square.key.zoom() <= LAST_ZOOM_WITH_DOTS;
        List<Plot> plots = atlas.within(square.box(dots ? 20 : REACH));
        if (!dots) {
            return plots;
        }
        var taken = new HashSet<Spot>();
        return plots.stream()
                .filter(plot ->
                        taken.add(
                                new Spot(
                                        plot.style(),
                                        (long) (plot.x() * square.side / DOT_SPACING),
                                        (long) (plot.y() * square.side / DOT_SPACING))))
                .toList();
    }

    private record Spot(int style, long column, long row) {}

    private void paintPin(Graphics2D g, Square square, Plot plot) {
        BufferedImage sprite = sprites.of(plot.style(), square.key.zoom());
        int x = square.x(plot.x()) - sprite.getWidth() / 2;
        int y = square.y(plot.y()) - sprite.getHeight() / 2;
        g.drawImage(sprite, x, y, null);
    }

    private static int[] opaque(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xff000000;
        }
        return pixels;
    }

    /// Where a square lies: pixels from its own corner, whole ones, so that neighbours agree.
    private static final class Square {
        private final TileKey key;
        private final double side;
        private final double left;
        private final double top;

        Square(TileKey key) {
            this.key = key;
            this.side = Mercator.side(key.zoom());
            this.left = (double) key.column() * Tile.SIDE;
            this.top = (double) key.row() * Tile.SIDE;
        }

        int x(double worldX) {
            return (int) (Math.rint(worldX * side) - left);
        }

        int y(double worldY) {
            return (int) (Math.rint(worldY * side) - top);
        }

        WorldBox box(double margin) {
            return new WorldBox(
                    (left - margin) / side,
                    (top - margin) / side,
                    (left + Tile.SIDE + margin) / side,
                    (top + Tile.SIDE + margin) / side);
        }
    }
}
