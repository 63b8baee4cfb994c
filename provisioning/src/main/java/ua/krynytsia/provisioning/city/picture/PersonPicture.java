// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// A person from the shoulders up, 640 by 640, without a face: nobody in particular. The same
/// variant gives the same picture.
///
/// @param variant from 0
public record PersonPicture(int variant) {
    private static final int SIDE = 640;
    private static final List<Color> GROUNDS =
            List.of(
                    new Color(0xCFE3EE),
                    new Color(0xF6E7D8),
                    new Color(0xE3F1E7),
                    new Color(0xE4EDF2),
                    Palette.SAND,
                    new Color(0xDDD7CC));
    private static final List<Color> COATS =
            List.of(
                    Palette.IRON_BLUE,
                    new Color(0x4C5866),
                    Palette.ROOF,
                    new Color(0x25663A),
                    Palette.INK,
                    new Color(0x6B3F5B));
    private static final List<Color> HAIR =
            List.of(Palette.WOOD, Palette.INK, new Color(0xB9AEA0), new Color(0x9A6A3A));
    private static final Color SKIN = new Color(0xF0CFAE);

    public byte[] png() {
        return Canvas.png(SIDE, SIDE, this::draw);
    }

    private void draw(Graphics2D g) {
        fill(g, of(GROUNDS), new Rectangle2D.Double(0, 0, SIDE, SIDE));
        boolean isLong = variant % 2 == 0;
        if (isLong) {
            fill(g, of(HAIR), new Ellipse2D.Double(188, 120, 264, 330));
        }
        fill(g, of(COATS), shoulders());
        fill(g, SKIN, new Rectangle2D.Double(276, 370, 88, 90));
        fill(g, Color.WHITE, collar());
        fill(g, SKIN, new Ellipse2D.Double(218, 150, 204, 260));
        fill(g, of(HAIR), new Arc2D.Double(206, 132, 228, isLong ? 190 : 170, 0, 180, Arc2D.CHORD));
    }

    private static Shape shoulders() {
        var coat = new Path2D.Double();
        coat.moveTo(70, SIDE);
        coat.curveTo(80, 480, 200, 450, 276, 430);
        coat.lineTo(364, 430);
        coat.curveTo(440, 450, 560, 480, 570, SIDE);
        coat.closePath();
        return coat;
    }

    private static Shape collar() {
        var collar = new Path2D.Double();
        collar.moveTo(262, 436);
        collar.lineTo(320, 540);
        collar.lineTo(378, 436);
        collar.lineTo(364, 424);
        collar.lineTo(320, 486);
        collar.lineTo(276, 424);
        collar.closePath();
        return collar;
    }

    private Color of(List<Color> colours) {
        return colours.get(variant % colours.size());
    }

    private static void fill(Graphics2D g, Color colour, Shape shape) {
        g.setColor(colour);
        g.fill(shape);
    }
}
