// SPDX-License-Identifier: GPL-3.0-or-later
/// The real processes on one machine: server, agent, screen, a virtual display. Start with [Stack].
/// Used by the demo, the benchmarks and the system tests; one thread.
@NullMarked
package ua.krynytsia.provisioning.stack;

import org.jspecify.annotations.NullMarked;
