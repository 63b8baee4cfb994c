// SPDX-License-Identifier: GPL-3.0-or-later
/// The first screen: where one is, what can be asked, and the doors to the sections. Start with
/// [HomeScreen]. FX thread. May import `shell`, `controls`, `i18n`, `link`, `wire`.
@NullMarked
package ua.krynytsia.app.home;

import org.jspecify.annotations.NullMarked;
