// SPDX-License-Identifier: GPL-3.0-or-later
/// What all drills share: the seed, the planted bug, the last line. Start with [Finding]. One
/// thread.
@NullMarked
package ua.krynytsia.provisioning.drill.report;

import org.jspecify.annotations.NullMarked;
