// SPDX-License-Identifier: GPL-3.0-or-later
/// Finding entries by words, as people write them: inflected, half typed, misspelt, with any
/// apostrophe, under the wrong keyboard layout, in Latin letters, by a former name. Start with
/// [SearchIndex]. With its sub-packages the only user of Lucene and Morfologik.
///
/// Reading is done on any thread, changing on one at a time. May import `agent.disk`, `wire` and
/// its sub-packages.
@NullMarked
package ua.krynytsia.agent.search;

import org.jspecify.annotations.NullMarked;
