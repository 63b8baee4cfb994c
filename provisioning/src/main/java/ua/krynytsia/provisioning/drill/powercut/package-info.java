// SPDX-License-Identifier: GPL-3.0-or-later
/// The drill that cuts the power after every single step to the disk. Start with [PowerCutDrill].
/// One thread. May import `drill.kiosk`, `drill.report`, the agent's packages and `wire`.
@NullMarked
package ua.krynytsia.provisioning.drill.powercut;

import org.jspecify.annotations.NullMarked;
