// SPDX-License-Identifier: GPL-3.0-or-later
/// What surrounds every screen: session with its idle clock and wipe, attract picture, what lies
/// over both. Start with [Shell]; a feature implements [Screen] and is given a [ScreenContext]. FX
/// thread, except [Background]. May import `chrome`, `condition`, `controls`, `i18n`, `link`,
/// `theme`, `window` and `wire`; never a feature.
@NullMarked
package ua.krynytsia.app.shell;

import org.jspecify.annotations.NullMarked;
