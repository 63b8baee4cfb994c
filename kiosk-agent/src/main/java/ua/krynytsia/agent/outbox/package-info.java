// SPDX-License-Identifier: GPL-3.0-or-later
/// Store-and-forward of residents' words: one forced, sealed file each. Start with [Outbox]. Any
/// thread. May import `agent.disk`, `agent.health` and `agent.outbox.attachments`.
@NullMarked
package ua.krynytsia.agent.outbox;

import org.jspecify.annotations.NullMarked;
