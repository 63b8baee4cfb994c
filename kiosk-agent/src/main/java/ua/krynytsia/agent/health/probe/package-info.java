// SPDX-License-Identifier: GPL-3.0-or-later
/// Looks at the machine and at the agent's own parts every half minute, each probe at one thing.
/// Start with [ProbeRounds]. What Linux tells by `/proc` and `/sys` is found below [HostFiles], so
/// that a test can lay such files out. A probe that learns nothing leaves its signal down: unknown
/// is not ill. One virtual thread.
///
/// May import `agent.health`, `agent.disk`, `agent.supervise`.
@NullMarked
package ua.krynytsia.agent.health.probe;

import org.jspecify.annotations.NullMarked;
