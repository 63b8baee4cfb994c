// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import java.awt.Color;

/// How the pins of one layer are told from others: by colour, by shape and by icon, so that nobody
/// needs to see colours.
///
/// @param icon a name of the icon family, such as `local_hospital`
public record LayerLook(String layer, Color colour, PinShape shape, String icon) {}
