// SPDX-License-Identifier: GPL-3.0-or-later
/// What every side must know of Ukrainian: the alphabet's order, folding for search, plural forms,
/// Latin spelling. Start with [Folding] and [AlphabetKey]. Pure functions, any thread. Imports
/// `wire` only.
@NullMarked
package ua.krynytsia.rules.ukrainian;

import org.jspecify.annotations.NullMarked;
