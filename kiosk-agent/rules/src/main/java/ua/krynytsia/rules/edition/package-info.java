// SPDX-License-Identifier: GPL-3.0-or-later
/// The digest, the signature and the frames of an edition. Start with [Frames]. The only user of
/// zstd. Any thread; readers and writers belong to one thread at a time.
@NullMarked
package ua.krynytsia.rules.edition;

import org.jspecify.annotations.NullMarked;
