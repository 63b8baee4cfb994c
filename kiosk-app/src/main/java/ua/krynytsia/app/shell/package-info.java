// SPDX-License-Identifier: GPL-3.0-or-later
/// The window and what surrounds every screen: top bar, action rail, session with its idle clock
/// and wipe, attract picture, overlays. Start with [Shell]; a feature implements [Screen] and is
/// given a [ScreenContext]. FX thread, except [Background]. May import `controls`, `i18n`, `link`,
/// `theme` and `wire`; never a feature.
@NullMarked
package ua.krynytsia.app.shell;

import org.jspecify.annotations.NullMarked;
