// SPDX-License-Identifier: GPL-3.0-or-later
/// The single register of resources: author, responsible person, periodicity, next update, the act
/// behind each change; reminders and inventory. Start with [Register]. Any thread; a change is one
/// transaction. May import `wire` and `server.store`.
@NullMarked
package ua.krynytsia.server.registry;

import org.jspecify.annotations.NullMarked;
