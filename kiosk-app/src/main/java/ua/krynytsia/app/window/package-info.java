// SPDX-License-Identifier: GPL-3.0-or-later
/// The window over the whole glass, the pulse it is drawn with, what lies where on it, the laws of
/// layout, and pictures of it. Start with [KioskWindow]. FX thread, but [LayoutLaws] on any. May
/// import `controls`, `theme`, `wire` and `wire.json`.
@NullMarked
package ua.krynytsia.app.window;

import org.jspecify.annotations.NullMarked;
