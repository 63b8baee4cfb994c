// SPDX-License-Identifier: GPL-3.0-or-later
/// Emergency messages on this kiosk. Start with [Alerts]: the link to the server fetches, the disk
/// keeps the last board, and the screen is told whenever something begins, ends or becomes unknown.
/// Promises: only a board signed by an alert key counts, and never one older than the last; what
/// holds stays on the screen without the network, until its end or its all-clear; no message means
/// no danger only while server and sources are heard. Thread-safe. May import `disk`, `health`.
@NullMarked
package ua.krynytsia.agent.alerts;

import org.jspecify.annotations.NullMarked;
