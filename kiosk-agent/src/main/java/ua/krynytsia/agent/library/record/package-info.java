// SPDX-License-Identifier: GPL-3.0-or-later
/// The record of the editions on the disk and what its files say. Start with [EditionFiles], the
/// list of them; [Replay] brings an edition out of its files, [Patches] reads a new one against the
/// edition shown. One thread at a time. May import `agent.content`, `agent.disk`, `rules`.
@NullMarked
package ua.krynytsia.agent.library.record;

import org.jspecify.annotations.NullMarked;
