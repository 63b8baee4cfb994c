// SPDX-License-Identifier: GPL-3.0-or-later
/// What becomes of an appeal, for whoever knows its number and PIN. Start with [Tracking], which is
/// one for every way of asking, so that guessing cannot be split among them; [TrackingService] is
/// the way of the kiosks. Neither number nor PIN is logged. Runs on the web server's virtual
/// threads. May import `appeals`, `http`, `store`; terms come as a function.
@NullMarked
package ua.krynytsia.server.appeals.tracking;

import org.jspecify.annotations.NullMarked;
