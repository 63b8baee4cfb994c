// SPDX-License-Identifier: GPL-3.0-or-later
/// Benchmarks of the whole, each beside a peer in the same run. Start with [BenchCommand]. One
/// thread.
@NullMarked
package ua.krynytsia.provisioning.bench;

import org.jspecify.annotations.NullMarked;
