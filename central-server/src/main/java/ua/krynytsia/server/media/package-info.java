// SPDX-License-Identifier: GPL-3.0-or-later
/// Photos made ready for kiosks: read, turned upright, cut to three sizes, without anything a
/// camera wrote into them; and what kind a file is. Start with [Renditions]. Pure functions, any
/// thread.
@NullMarked
package ua.krynytsia.server.media;

import org.jspecify.annotations.NullMarked;
