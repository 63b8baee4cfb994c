// SPDX-License-Identifier: GPL-3.0-or-later
/// How a query is read, matched and ranked. Start with [Inquiry]: a query is cut into words
/// ([Question]), each word gets leads to terms of the index ([Readings], [Lead]), every entry is
/// marked by how the leads fit it ([Tally], [Sheet], [Rank]), and what fits becomes a [Found].
///
/// Lucene holds the terms and who has them; its scores are not used. Each query is one thread's.
/// May import `rules.ukrainian`, `agent.search.terms` and `agent.search.lexicon`.
@NullMarked
package ua.krynytsia.agent.search.query;

import org.jspecify.annotations.NullMarked;
