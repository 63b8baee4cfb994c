// SPDX-License-Identifier: GPL-3.0-or-later
/// The window over the whole glass, the pulse it is drawn with, and what lies where on it. Start
/// with [KioskWindow]. FX thread. May import `controls` and `wire.json`.
@NullMarked
package ua.krynytsia.app.window;

import org.jspecify.annotations.NullMarked;
