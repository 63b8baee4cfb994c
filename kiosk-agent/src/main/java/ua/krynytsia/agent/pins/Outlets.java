// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.supervise.Verbs;
import ua.krynytsia.wire.local.LocalEvent;

import java.util.function.Consumer;

/// Where what the sensors say goes on to.
///
/// @param screen must return at once
public record Outlets(Verbs verbs, Consumer<LocalEvent> screen, HealthBoard health) {}
