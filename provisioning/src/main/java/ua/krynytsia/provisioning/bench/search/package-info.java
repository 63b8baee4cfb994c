// SPDX-License-Identifier: GPL-3.0-or-later
/// How well and how fast entries are found, beside SQLite and PostgreSQL. Start with
/// [SearchBenchmark]. One thread.
@NullMarked
package ua.krynytsia.provisioning.bench.search;

import org.jspecify.annotations.NullMarked;
