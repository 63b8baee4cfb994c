// SPDX-License-Identifier: GPL-3.0-or-later
/// Walks the way from this kiosk to its server and says in words where it breaks. Start with
/// [NetworkCheck]. On the caller's thread, which it holds up for as long as the network does; each
/// step of it at most five seconds, but for names, where the system's resolver sets the limit.
@NullMarked
package ua.krynytsia.agent.service.network;

import org.jspecify.annotations.NullMarked;
