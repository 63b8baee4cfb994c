// SPDX-License-Identifier: GPL-3.0-or-later
/// The card of one entry, made from what its resource declares. Start with [EntryScreen]. FX
/// thread. May import `controls`, `i18n`, `link`, `parts`, `route`, `theme`, `rules.content`,
/// `rules.richtext`, `wire`.
@NullMarked
package ua.krynytsia.app.card;

import org.jspecify.annotations.NullMarked;
