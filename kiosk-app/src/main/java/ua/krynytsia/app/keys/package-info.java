// SPDX-License-Identifier: GPL-3.0-or-later
/// The screen by keys: five of a tactile pad reach and press everything a finger can, and no other
/// key does anything but type. Start with [KeyPad]; [Reading] finds what there is to go to, in
/// reading order; [KeyGuard] lets nothing else through. FX thread. May import `controls` and
/// `i18n`.
@NullMarked
package ua.krynytsia.app.keys;

import org.jspecify.annotations.NullMarked;
