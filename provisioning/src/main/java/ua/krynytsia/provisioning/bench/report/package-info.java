// SPDX-License-Identifier: GPL-3.0-or-later
/// What all benchmarks share: where they work, how figures are printed. Start with [Verdict]. One
/// thread.
@NullMarked
package ua.krynytsia.provisioning.bench.report;

import org.jspecify.annotations.NullMarked;
