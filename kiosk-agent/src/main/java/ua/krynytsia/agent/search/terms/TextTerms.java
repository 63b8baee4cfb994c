// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.terms;

import java.util.List;
import java.util.Set;
import ua.krynytsia.rules.ukrainian.SearchWord;

/// What the index takes of one text, all its languages together.
///
/// @param words in their order, the languages one after another
record TextTerms(
        List<SearchWord> words, Set<String> forms, Set<String> lemmas, Set<String> stems) {}
