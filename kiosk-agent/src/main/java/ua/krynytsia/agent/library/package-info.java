// SPDX-License-Identifier: GPL-3.0-or-later
/// The editions on this kiosk's disk. Start with [Library].
///
/// The record is files below `editions/`, as downloaded: for each edition its signed manifest and
/// either a snapshot or a delta from an earlier one. An edition exists from the moment its manifest
/// is there; its frames are forced before. H2 and Lucene are indexes, rebuilt from the files when
/// they reflect anything else. A damaged file is put aside into `quarantine/`, never deleted, and
/// fetched anew.
///
/// Promises: an edition is shown whole or not at all; it was signed by a trusted key, its digest
/// came out, its number is greater than that of the one before; whatever fails, the edition shown
/// stays; killed at any instant, the next start shows the old edition or the new one.
///
/// One thread updates at a time, any thread reads. May import `agent.content`, `agent.search`,
/// `agent.library.record`, `agent.store`, `agent.disk`, `agent.health`, `rules`.
@NullMarked
package ua.krynytsia.agent.library;

import org.jspecify.annotations.NullMarked;
