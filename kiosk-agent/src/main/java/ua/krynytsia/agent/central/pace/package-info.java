// SPDX-License-Identifier: GPL-3.0-or-later
/// How often the server is asked, and what its silence means. Start with [Pace]. Any thread. May
/// import `agent.central.http`, `agent.health`, `agent.library`, `agent.supervise`.
@NullMarked
package ua.krynytsia.agent.central.pace;

import org.jspecify.annotations.NullMarked;
