// SPDX-License-Identifier: GPL-3.0-or-later
/// What becomes of an appeal: the screen's question goes to the server at once and its answer back.
/// Start with [TrackingRoute]. Number and PIN are never kept and never logged, nor is the answer:
/// they live as long as the request. Runs on the loopback server's virtual threads. May import
/// `wire`.
@NullMarked
package ua.krynytsia.agent.tracking;

import org.jspecify.annotations.NullMarked;
