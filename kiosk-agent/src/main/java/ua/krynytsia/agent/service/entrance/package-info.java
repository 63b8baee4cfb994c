// SPDX-License-Identifier: GPL-3.0-or-later
/// Who is let in as a technician. Start with [Entrance]; [Sessions] are what it opens. Any thread.
/// May import `agent.disk`, `agent.health` and `agent.service.audit`; the only user of Argon2 is
/// [PinHash].
@NullMarked
package ua.krynytsia.agent.service.entrance;

import org.jspecify.annotations.NullMarked;
