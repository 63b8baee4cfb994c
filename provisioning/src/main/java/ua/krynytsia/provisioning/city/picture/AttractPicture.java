// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

/// A well in a square in evening light, 1080 by 1200.
public final class AttractPicture {
    static final int WIDTH = 1080;
    static final int HEIGHT = 1200;

    public byte[] png() {
        return Canvas.png(
                WIDTH,
                HEIGHT,
                g -> {
                    Backdrop.draw(g);
                    Well.draw(g);
                });
    }
}
