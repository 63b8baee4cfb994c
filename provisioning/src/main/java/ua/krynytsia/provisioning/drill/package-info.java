// SPDX-License-Identifier: GPL-3.0-or-later
/// Fault drills: what happens when the power, a process, the disk, the clock or a device fails.
/// Start with [DrillCommand]. One thread, beside what a drill starts itself. May import everything
/// but `demo`.
@NullMarked
package ua.krynytsia.provisioning.drill;

import org.jspecify.annotations.NullMarked;
