// SPDX-License-Identifier: GPL-3.0-or-later
/// What residents look for and do not find, for the editors to mend. Start with [Unanswered].
///
/// Typed words are nobody's business: until a query may leave, the disk holds only a digest of it,
/// keyed by a secret of this kiosk, with the days it was typed. It may leave when it was typed in
/// three sessions on two days and holds no digits and no names. Any thread. May import
/// `agent.disk`, `agent.search.lexicon`, `rules.ukrainian`.
@NullMarked
package ua.krynytsia.agent.unanswered;

import org.jspecify.annotations.NullMarked;
