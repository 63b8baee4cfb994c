// SPDX-License-Identifier: GPL-3.0-or-later
/// How an entry becomes terms of the index. Start with [Fields]; an entry comes as a [Searchable].
/// Any thread. May import `wire`, `rules.ukrainian` and `agent.search.lexicon`.
@NullMarked
package ua.krynytsia.agent.search.terms;

import org.jspecify.annotations.NullMarked;
