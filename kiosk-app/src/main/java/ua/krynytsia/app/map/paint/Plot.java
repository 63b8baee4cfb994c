// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import ua.krynytsia.wire.local.MapContents.Pin;

/// A pin in the plane.
///
/// @param style the number of its layer, which decides colour, shape and icon
/// @param resource whose entry it is
public record Plot(int style, String layer, String resource, Pin pin, double x, double y) {}
