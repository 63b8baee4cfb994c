// SPDX-License-Identifier: GPL-3.0-or-later
/// The agent's database: an index of files, never the record of anything. Start with [Database].
/// The only user of H2 and JDBI; knows no feature's table. Any thread; one writer at a time.
///
/// What it opens can always be rebuilt from files, so a database that does not open or is of
/// another version is put aside and a fresh one takes its place; whose index it is, sees by
/// [Database#isFresh] or by what it kept inside that it must be filled again.
@NullMarked
package ua.krynytsia.agent.store;

import org.jspecify.annotations.NullMarked;
