// SPDX-License-Identifier: GPL-3.0-or-later
/// When and where an entry of a rubric is shown, as the cells of a table say it. Start with
/// [ShowingCells]. Pure functions, any thread. Imports `exchange.values` and `wire`.
@NullMarked
package ua.krynytsia.server.exchange.showing;

import org.jspecify.annotations.NullMarked;
