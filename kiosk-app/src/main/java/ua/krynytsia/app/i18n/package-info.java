// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of the screen in its languages. Start with [Words] (what can be said) and [Texts] (who
/// says it, in the language of the session). FX thread. May import `wire`.
@NullMarked
package ua.krynytsia.app.i18n;

import org.jspecify.annotations.NullMarked;
