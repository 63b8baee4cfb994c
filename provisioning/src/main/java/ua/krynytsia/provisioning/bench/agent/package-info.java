// SPDX-License-Identifier: GPL-3.0-or-later
/// What a terminal's daemon costs: memory, idle processor, start. Start with [AgentBenchmark]. One
/// thread. May import the shared part of the benchmarks and the stack.
@NullMarked
package ua.krynytsia.provisioning.bench.agent;

import org.jspecify.annotations.NullMarked;
