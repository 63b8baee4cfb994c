// SPDX-License-Identifier: GPL-3.0-or-later
/// The whole path with real processes: a server and an agent are started from their jars, as on
/// their machines, and looked at from outside only. Start with [Installation].
@NullMarked
package ua.krynytsia.system;

import org.jspecify.annotations.NullMarked;
