// SPDX-License-Identifier: GPL-3.0-or-later
/// The files that a resident adds to a form on this kiosk: taken over from the app, judged by their
/// bytes, freed from what a camera wrote into them, handed to the outbox. Start with
/// [AttachmentRoute]. Runs on the loopback server's virtual threads. May import `agent.outbox`,
/// `agent.disk`.
@NullMarked
package ua.krynytsia.agent.attaching;

import org.jspecify.annotations.NullMarked;
