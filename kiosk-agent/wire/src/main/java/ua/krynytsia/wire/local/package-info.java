// SPDX-License-Identifier: GPL-3.0-or-later
/// What app and agent say to each other on loopback. Start with [LocalPaths], the list of requests.
/// Pure values; any thread. May import `wire` and `wire.content`.
@NullMarked
package ua.krynytsia.wire.local;

import org.jspecify.annotations.NullMarked;
