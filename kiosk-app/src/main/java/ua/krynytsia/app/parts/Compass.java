// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

/// Where to go, as one would say it.
public enum Compass implements Words {
    NORTH("на північ", "north"),
    NORTH_EAST("на північний схід", "north-east"),
    EAST("на схід", "east"),
    SOUTH_EAST("на південний схід", "south-east"),
    SOUTH("на південь", "south"),
    SOUTH_WEST("на південний захід", "south-west"),
    WEST("на захід", "west"),
    NORTH_WEST("на північний захід", "north-west");

    private static final double SECTOR = 45;

    private final LocalizedText text;

    Compass(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    /// @param bearing degrees from north by east
    public static Compass of(double bearing) {
        return values()[Math.floorMod(Math.round(bearing / SECTOR), values().length)];
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
