// SPDX-License-Identifier: GPL-3.0-or-later
/// What lies on the map, drawn into squares of pixels by Java2D. Start with [Atlas], the published
/// pins and areas in the plane; [TilePainter] draws any square of it. Immutable once made; any
/// thread, meant for a background one. Knows no screen and no map component. May import `wire`.
@NullMarked
package ua.krynytsia.app.map.paint;

import org.jspecify.annotations.NullMarked;
