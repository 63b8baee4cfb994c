// SPDX-License-Identifier: GPL-3.0-or-later
/// The only way state is written. Start with [Disk]. Any thread; two writers of one path must agree
/// between themselves.
@NullMarked
package ua.krynytsia.agent.disk;

import org.jspecify.annotations.NullMarked;
