// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

import java.awt.Color;

/// The colours of the kiosk and the things of a square.
final class Palette {
    static final Color PAPER = new Color(0xFBF9F5);
    static final Color INK = new Color(0x1B2430);
    static final Color IRON_BLUE = new Color(0x1F4E6B);
    static final Color OCHRE = new Color(0xC8742B);
    static final Color SAND = new Color(0xF3E3C8);
    static final Color STONE = new Color(0xB9AEA0);
    static final Color WOOD = new Color(0x7A4B27);
    static final Color ROOF = new Color(0x9A5524);
    static final Color WINDOW = new Color(0xFFE3A3);

    private Palette() {}
}
