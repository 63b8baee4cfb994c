// SPDX-License-Identifier: GPL-3.0-or-later
/// One edition as the screen asks for it. Start with [Content]. Immutable and pure: no clock, no
/// files, no network; any thread. May import `wire`, `rules`, `content.packed` and the values of
/// `agent.search`.
@NullMarked
package ua.krynytsia.agent.content;

import org.jspecify.annotations.NullMarked;
