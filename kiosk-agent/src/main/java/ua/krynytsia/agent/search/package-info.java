// SPDX-License-Identifier: GPL-3.0-or-later
/// Finding entries by words, as people write them: inflected, half typed, misspelt, with any of
/// three apostrophes. Start with [SearchIndex]. The only user of Lucene.
///
/// Three readings of each text are kept: dictionary forms of Ukrainian words, stems of English
/// ones, and the words as they stand ("surface"), by which a beginning of a word and a misspelling
/// are matched. Reading is done on any thread, changing on one at a time. May import `wire` only.
@NullMarked
package ua.krynytsia.agent.search;

import org.jspecify.annotations.NullMarked;
