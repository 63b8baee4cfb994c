// SPDX-License-Identifier: GPL-3.0-or-later
/// The digest, the signature, the snapshot and the delta of an edition. Start with [Frames] for the
/// snapshot, with [Patch] for the delta. The only user of zstd. Any thread; readers and writers
/// belong to one thread at a time.
@NullMarked
package ua.krynytsia.rules.edition;

import org.jspecify.annotations.NullMarked;
