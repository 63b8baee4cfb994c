// SPDX-License-Identifier: GPL-3.0-or-later
/// What the fleet's ports ask for, answered by editions, catalogue and roots, and what publications
/// ask of the fleet, so that none of these knows the other. Start with [LiveEditions]. Any thread.
@NullMarked
package ua.krynytsia.server.live;

import org.jspecify.annotations.NullMarked;
