// SPDX-License-Identifier: GPL-3.0-or-later
/// What is well and what is not, as data. Start with [HealthBoard]; [HealthCode] is the catalogue,
/// [HostWatch] looks after the machine itself (the only user of OSHI is [OshiProbe]). Any thread.
/// May import `agent.disk` and `agent.supervise`.
@NullMarked
package ua.krynytsia.agent.health;

import org.jspecify.annotations.NullMarked;
