// SPDX-License-Identifier: GPL-3.0-or-later
/// The on-screen keyboard. Start with [OnScreenKeyboard]; [Board] is which keys stand where. It
/// types into whatever text field of its scene has the focus, and never takes the focus itself.
/// JavaFX thread. May import `wire`, `app.theme`, `app.i18n`, `app.controls`.
@NullMarked
package ua.krynytsia.app.keyboard;

import org.jspecify.annotations.NullMarked;
