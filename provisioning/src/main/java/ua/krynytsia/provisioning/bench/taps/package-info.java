// SPDX-License-Identifier: GPL-3.0-or-later
/// How many taps and seconds a resident's errands take, by a finger that knows words only. Start
/// with [TapsBenchmark]; the errands themselves are [Errands]. One thread.
@NullMarked
package ua.krynytsia.provisioning.bench.taps;

import org.jspecify.annotations.NullMarked;
