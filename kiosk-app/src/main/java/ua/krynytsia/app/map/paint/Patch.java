// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import java.awt.Color;
import java.awt.Shape;
import ua.krynytsia.wire.LocalizedText;

/// An area in the plane.
///
/// @param border in world coordinates, holes left out by the even-odd rule
/// @param box the smallest that holds the border
/// @param labelX where its name stands: the middle of the widest free spot
public record Patch(
        LocalizedText title,
        Shape border,
        WorldBox box,
        double labelX,
        double labelY,
        Color fill) {}
