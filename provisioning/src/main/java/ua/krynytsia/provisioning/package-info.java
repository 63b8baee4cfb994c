// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands that set up, show and test the whole. Start with [Main]. May import everything.
@NullMarked
package ua.krynytsia.provisioning;

import org.jspecify.annotations.NullMarked;
