// SPDX-License-Identifier: GPL-3.0-or-later
/// Slots to which a resident's phone may upload, opened and signed by the kiosk itself, online or
/// not. Start with [Slots]. Any thread. May import `rules.trust`.
@NullMarked
package ua.krynytsia.agent.handoff;

import org.jspecify.annotations.NullMarked;
