// SPDX-License-Identifier: GPL-3.0-or-later
/// Processes killed at any moment while appeals are filed and delivered. Start with [KillDrill]:
/// its residents and killers each have a virtual thread. May import the shared part of the drills,
/// the stack and what is needed to read a server's and a kiosk's disk.
@NullMarked
package ua.krynytsia.provisioning.drill.kill;

import org.jspecify.annotations.NullMarked;
