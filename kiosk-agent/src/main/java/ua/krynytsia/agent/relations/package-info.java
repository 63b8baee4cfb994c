// SPDX-License-Identifier: GPL-3.0-or-later
/// Which entries of other resources refer to one: the areas of a school, the stops of a route.
/// Start with [Relations]; [RelationRoute] speaks for it on the loopback port. Threads of the
/// loopback server. May import `content`, `wire`.
@NullMarked
package ua.krynytsia.agent.relations;

import org.jspecify.annotations.NullMarked;
