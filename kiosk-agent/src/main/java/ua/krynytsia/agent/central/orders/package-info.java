// SPDX-License-Identifier: GPL-3.0-or-later
/// What the server wants of this kiosk: commands to carry out, alerts to show. Start with [Orders].
/// Fetched on supervised virtual threads. May import `agent.alerts`, `agent.commands`,
/// `agent.central.pace`, `agent.supervise`.
@NullMarked
package ua.krynytsia.agent.central.orders;

import org.jspecify.annotations.NullMarked;
