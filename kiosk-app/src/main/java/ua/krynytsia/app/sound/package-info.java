// SPDX-License-Identifier: GPL-3.0-or-later
/// The loudspeaker and how loud it may be. Start with [Speaker]. Called on the FX thread, plays on
/// a background thread. Imports nothing of ours.
@NullMarked
package ua.krynytsia.app.sound;

import org.jspecify.annotations.NullMarked;
