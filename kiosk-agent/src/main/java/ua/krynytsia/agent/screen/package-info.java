// SPDX-License-Identifier: GPL-3.0-or-later
/// Looks after the screen: whether the app lives, what it may offer, pictures of it. Start with
/// [AppCare], which judges the pulse and asks for restarts, and [Conditions], which decides what
/// the kiosk as a whole offers. Any thread. May import `agent.local`, `agent.health`, `agent.disk`,
/// `agent.supervise`.
@NullMarked
package ua.krynytsia.agent.screen;

import org.jspecify.annotations.NullMarked;
