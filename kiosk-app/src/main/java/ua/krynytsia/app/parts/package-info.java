// SPDX-License-Identifier: GPL-3.0-or-later
/// Parts that screens of several features are made of: what stands there while contents are on the
/// way ([States]), where something lies ([Whereabouts]), an entry's row and letters to jump by.
/// Start with [States]. FX thread. May import `controls`, `i18n`, `link`, `route`, `wire`; never a
/// feature.
@NullMarked
package ua.krynytsia.app.parts;

import org.jspecify.annotations.NullMarked;
