// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

/// A part of the display, in pixels from its top left corner.
public record Rectangle(int x, int y, int width, int height) {
    public int centreX() {
        return x + width / 2;
    }

    public int centreY() {
        return y + height / 2;
    }
}
