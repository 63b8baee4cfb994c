// SPDX-License-Identifier: GPL-3.0-or-later
/// The app's only way to the world: questions to the agent on loopback and its stream of events.
/// Start with [AgentLink]. Questions wait on virtual threads; answers and events come on the FX
/// thread through [FxExecutor]. May import `wire`.
@NullMarked
package ua.krynytsia.app.link;

import org.jspecify.annotations.NullMarked;
