// SPDX-License-Identifier: GPL-3.0-or-later
/// Parts that screens of several features are made of: what stands there while contents are on the
/// way ([States]) and where something lies ([Whereabouts]). Start with [States]. FX thread. May
/// import `controls`, `i18n`, `route`, `wire`; never a feature.
@NullMarked
package ua.krynytsia.app.parts;

import org.jspecify.annotations.NullMarked;
