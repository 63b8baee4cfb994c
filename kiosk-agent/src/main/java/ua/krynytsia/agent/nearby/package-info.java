// SPDX-License-Identifier: GPL-3.0-or-later
/// What lies nearest to this kiosk. Start with [NearestRoute]. Answered on the loopback server's
/// virtual threads. May import `content`, `library`.
@NullMarked
package ua.krynytsia.agent.nearby;

import org.jspecify.annotations.NullMarked;
