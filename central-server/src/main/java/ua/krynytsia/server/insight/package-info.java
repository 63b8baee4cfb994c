// SPDX-License-Identifier: GPL-3.0-or-later
/// What the use of the terminals tells the editors, without a word about anybody. Start with
/// [UnansweredTable] and [RatingTable]. Any thread. May import `server.audit`, `server.store` and
/// `wire`.
@NullMarked
package ua.krynytsia.server.insight;

import org.jspecify.annotations.NullMarked;
