// SPDX-License-Identifier: GPL-3.0-or-later
/// What the fleet's ports ask for, answered by editions, catalogue and roots, so that the fleet
/// knows none of them. Start with [LiveEditions]. Any thread.
@NullMarked
package ua.krynytsia.server.live;

import org.jspecify.annotations.NullMarked;
