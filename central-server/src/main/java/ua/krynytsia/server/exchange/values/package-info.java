// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of a foreign file as typed values: telephone numbers, links, e-mails, yes and no. Start
/// with [Reading]. Pure functions, any thread. Imports `wire` and `rules`.
@NullMarked
package ua.krynytsia.server.exchange.values;

import org.jspecify.annotations.NullMarked;
