// SPDX-License-Identifier: GPL-3.0-or-later
/// Benchmarks that look at the pixels of a running app. Start with [PublishBenchmark] and
/// [ScreenBenchmark]. One thread.
@NullMarked
package ua.krynytsia.provisioning.bench.screen;

import org.jspecify.annotations.NullMarked;
