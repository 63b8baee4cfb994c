// SPDX-License-Identifier: GPL-3.0-or-later
/// Threads that stay alive. Start with [Supervisor].
///
/// Promises:
///
/// - Every thread of the agent that is not the HTTP server's or client's own is started here and
///   carries a name. Work that blocks in native code (serial ports, pins) gets a platform thread,
///   everything else a virtual one.
/// - A task that throws is started anew after a [Backoff]; its failure is logged once per start. A
///   task that returns is over. This is the only place of the agent with a broad `catch`.
/// - Closing interrupts the tasks, the last started first, and waits for each at most five seconds;
///   closing twice is harmless.
/// - No task waits by itself: it asks a [Sleeper] or a [Wake], so that tests need no real time.
///
/// Any thread. May import nothing of the agent but the root package.
@NullMarked
package ua.krynytsia.agent.supervise;

import org.jspecify.annotations.NullMarked;
