// SPDX-License-Identifier: GPL-3.0-or-later
/// The entries of a resource: ways into a long list, what narrows and sorts it, the rows. All of it
/// follows from the declaration in the edition. Start with [ResourceScreen]. FX thread. May import
/// `controls`, `facts`, `i18n`, `keyboard`, `link`, `parts`, `route`, `rules.content`, `wire`.
@NullMarked
package ua.krynytsia.app.list;

import org.jspecify.annotations.NullMarked;
