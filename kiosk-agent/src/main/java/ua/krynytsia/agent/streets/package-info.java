// SPDX-License-Identifier: GPL-3.0-or-later
/// The way to a building: streets by the beginnings of any of their names, the houses of a street
/// that have a passport, what is off there. Start with [StreetBook]; [StreetRoutes] speaks for it
/// on the loopback port. Which resources hold passports and outages says `setting/building`.
/// Threads of the loopback server. May import `content`, `rules.ukrainian`, `wire`.
@NullMarked
package ua.krynytsia.agent.streets;

import org.jspecify.annotations.NullMarked;
