// SPDX-License-Identifier: GPL-3.0-or-later
/// The files that residents add to their words: one forced, sealed file each, kept as long as the
/// envelope that names it. Start with [Attachments]. Any thread. May import `agent.disk` and
/// `agent.health`.
@NullMarked
package ua.krynytsia.agent.outbox.attachments;

import org.jspecify.annotations.NullMarked;
