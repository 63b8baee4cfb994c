// SPDX-License-Identifier: GPL-3.0-or-later
/// The window over the whole glass, the pulse it is drawn with, what lies where on it, and pictures
/// of it. Start with [KioskWindow]. FX thread. May import `controls`, `wire` and `wire.json`.
@NullMarked
package ua.krynytsia.app.window;

import org.jspecify.annotations.NullMarked;
