// SPDX-License-Identifier: GPL-3.0-or-later
/// The only way state is written. Start with [Disk], which [FileDisk] is; [KioskSecret] is kept by
/// it, and a [Witness] may be told of each [Step]. Any thread; two writers of one path must agree
/// between themselves. May import nothing of the agent but the root package.
@NullMarked
package ua.krynytsia.agent.disk;

import org.jspecify.annotations.NullMarked;
