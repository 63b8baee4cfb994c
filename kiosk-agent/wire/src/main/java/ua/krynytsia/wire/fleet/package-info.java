// SPDX-License-Identifier: GPL-3.0-or-later
/// What agent and server say to each other over mutual TLS. Start with [FleetPaths], the list of
/// requests. Pure values; any thread. May import `wire` and `wire.content`.
@NullMarked
package ua.krynytsia.wire.fleet;

import org.jspecify.annotations.NullMarked;
