// SPDX-License-Identifier: GPL-3.0-or-later
/// What a screen is and how one goes from one to another: [Route] names a place, [Screen] is what
/// stands there, [Router] keeps the way, [SessionScope] holds what one visitor leaves on it. A
/// feature implements [Screen] and is given a [ScreenContext]. FX thread. May import `controls`,
/// `i18n`, `link`, `theme` and `wire`; never a feature.
@NullMarked
package ua.krynytsia.app.route;

import org.jspecify.annotations.NullMarked;
