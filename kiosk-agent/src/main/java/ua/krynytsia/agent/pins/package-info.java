// SPDX-License-Identifier: GPL-3.0-or-later
/// What the cabinet feels and does: presence, door, light, climate, power, fan, status light. Start
/// with [Pins]; `.pi4j` is the board, `.simulated` the demo; [Reactions] is what follows from them.
/// Each set runs on a thread of its own, started by `agent.supervise`; changes are told on the
/// thread that saw them. May import `agent.health` and `agent.supervise`.
@NullMarked
package ua.krynytsia.agent.pins;

import org.jspecify.annotations.NullMarked;
