// SPDX-License-Identifier: GPL-3.0-or-later
/// Touch-sized widgets: everything a finger meets. Start with [Kit], which makes them; [Touchable]
/// is the one thing that is pressed, [KineticScroll] the one thing that is dragged. FX thread. May
/// import `theme` and `i18n`.
@NullMarked
package ua.krynytsia.app.controls;

import org.jspecify.annotations.NullMarked;
