// SPDX-License-Identifier: GPL-3.0-or-later
/// A kiosk whose wall clock is wrong. Start with [ClockDrill]. One thread. May import
/// `drill.report` and `stack`.
@NullMarked
package ua.krynytsia.provisioning.drill.clock;

import org.jspecify.annotations.NullMarked;
