// SPDX-License-Identifier: GPL-3.0-or-later
/// What is known of words besides where they stand: dictionary forms, stems, words that mean the
/// same. Start with [Lexicon]. Any thread; the dictionary is read once per process and then shared.
/// May import `wire` and `rules.ukrainian`; the only user of Morfologik.
@NullMarked
package ua.krynytsia.agent.search.lexicon;

import org.jspecify.annotations.NullMarked;
