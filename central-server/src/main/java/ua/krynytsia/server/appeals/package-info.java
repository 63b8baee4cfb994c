// SPDX-License-Identifier: GPL-3.0-or-later
/// Residents' words taken in: a forced file first, then a row. Start with [Intake]. Runs on the web
/// server's virtual threads. May import `keys`, `store`; forms come as a function.
@NullMarked
package ua.krynytsia.server.appeals;

import org.jspecify.annotations.NullMarked;
