// SPDX-License-Identifier: GPL-3.0-or-later
/// Opening hours as people write them and as they are kept. Start with [HoursText]. Pure functions,
/// any thread. May import `wire`, `wire.content`, `rules.ukrainian`.
@NullMarked
package ua.krynytsia.rules.hours;

import org.jspecify.annotations.NullMarked;
