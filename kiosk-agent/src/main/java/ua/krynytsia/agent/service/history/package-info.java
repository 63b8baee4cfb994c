// SPDX-License-Identifier: GPL-3.0-or-later
/// What happened on this kiosk of late, for whoever comes to mend it. Start with [EventLog]. Any
/// thread. May import `agent.disk` and `agent.health`.
@NullMarked
package ua.krynytsia.agent.service.history;

import org.jspecify.annotations.NullMarked;
