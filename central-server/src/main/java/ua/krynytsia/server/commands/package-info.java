// SPDX-License-Identifier: GPL-3.0-or-later
/// What single terminals are asked to do: kept until each has ended in a recorded state. Start with
/// [Commands]; [CommandService] answers the terminals. Runs on the web server's virtual threads and
/// on the thread of the jobs. May import `audit`, `http`, `store`; who asks is told by a port.
@NullMarked
package ua.krynytsia.server.commands;

import org.jspecify.annotations.NullMarked;
