// SPDX-License-Identifier: GPL-3.0-or-later
/// Keys and secrets of this server in files only its owner may read. Start with [KeyFolder]. Any
/// thread. May import `wire`.
@NullMarked
package ua.krynytsia.server.keys;

import org.jspecify.annotations.NullMarked;
