// SPDX-License-Identifier: GPL-3.0-or-later
/// A value of an entry as people read it: a line with its sign, its name and its words. Start with
/// [FactView]. FX thread. May import `controls`, `i18n`, `link`, `route`, `rules.content`,
/// `rules.richtext`, `theme`, `wire`; never a feature.
@NullMarked
package ua.krynytsia.app.facts;

import org.jspecify.annotations.NullMarked;
