// SPDX-License-Identifier: GPL-3.0-or-later
/// Emergency messages to all or some kiosks: who sent them, when they end, and the signed board by
/// which the kiosks learn of them. Start with [Alerts]; what an outside source says comes in by
/// [Feeds]. Push is a wake-up, pull is the truth: whoever changes something rings, and the board is
/// then fetched. Thread-safe. May import `audit`, `http`, `store`.
@NullMarked
package ua.krynytsia.server.alerts;

import org.jspecify.annotations.NullMarked;
