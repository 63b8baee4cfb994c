// SPDX-License-Identifier: GPL-3.0-or-later
/// Benchmarks of the door for files. Start with [ImportBenchmark]. One thread.
@NullMarked
package ua.krynytsia.provisioning.bench.exchange;

import org.jspecify.annotations.NullMarked;
