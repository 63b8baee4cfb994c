// SPDX-License-Identifier: GPL-3.0-or-later
/// What one publication costs on the way to a terminal, beside rsync, git and the floor. Start with
/// [DeltaBenchmark]. The relays run threads of their own, all else is one thread. May import
/// `bench.report`, `stack`, `rules.edition`, `wire`.
@NullMarked
package ua.krynytsia.provisioning.bench.delta;

import org.jspecify.annotations.NullMarked;
