// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Pictures of pins, drawn once per layer and size: the layer's colour in a white rim, with its
/// icon where there is room. Each stands with its middle on the place.
final class PinSprites {
    private static final Color EDGE = new Color(0x1B, 0x24, 0x30, 110);
    private static final int RIM = 3;

    private final List<BufferedImage> dots = new ArrayList<>();
    private final List<BufferedImage> small = new ArrayList<>();
    private final List<BufferedImage> large = new ArrayList<>();

    PinSprites(List<LayerLook> looks, Lettering letters) {
        for (LayerLook look : looks) {
            dots.add(sprite(look, 18, letters, false));
            small.add(sprite(look, 34, letters, true));
            large.add(sprite(look, 50, letters, true));
        }
    }

    BufferedImage of(int style, int zoom) {
        if (zoom <= 12) {
            return dots.get(style);
        }
        return zoom <= 14 ? small.get(style) : large.get(style);
    }

    private static BufferedImage sprite(
            LayerLook look, int size, Lettering letters, boolean withIcon) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        TilePainter.smooth(g);
        Shape rim = moved(look.shape().outline(size - 2), 1);
        g.setColor(Color.WHITE);
        g.fill(rim);
        g.setColor(EDGE);
        g.setStroke(new BasicStroke(1));
        g.draw(rim);
        int margin = withIcon ? RIM + 1 : RIM;
        g.setColor(look.colour());
        g.fill(moved(look.shape().outline(size - 2.0 * margin), margin));
        if (withIcon) {
            drawIcon(g, letters, look, size);
        }
        g.dispose();
        return image;
    }

    private static void drawIcon(Graphics2D g, Lettering letters, LayerLook look, int size) {
        Font font = letters.icons(size * 0.52f);
        GlyphVector glyph =
                font.createGlyphVector(g.getFontRenderContext(), letters.icon(look.icon()));
        Rectangle2D box = glyph.getVisualBounds();
        double rise = look.shape() == PinShape.DROP ? size * 0.07 : 0;
        float x = (float) (size / 2.0 - box.getCenterX());
        float y = (float) (size / 2.0 - rise - box.getCenterY());
        g.setColor(contrast(look.colour()));
        g.fill(glyph.getOutline(x, y));
    }

    /// White on dark, ink on light.
    private static Color contrast(Color colour) {
        double light =
                0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
        return light < 160 ? Color.WHITE : TilePainter.INK;
    }

    private static Shape moved(Shape shape, double by) {
        return AffineTransform.getTranslateInstance(by, by).createTransformedShape(shape);
    }
}
