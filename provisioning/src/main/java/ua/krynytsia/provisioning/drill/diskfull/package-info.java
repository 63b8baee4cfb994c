// SPDX-License-Identifier: GPL-3.0-or-later
/// The drill that fills the disk up while a kiosk works. Start with [DiskFullDrill]. One thread,
/// beside the kiosk's loopback port. May import `drill.kiosk`, `drill.report`, the agent's packages
/// and `wire`.
@NullMarked
package ua.krynytsia.provisioning.drill.diskfull;

import org.jspecify.annotations.NullMarked;
