// SPDX-License-Identifier: GPL-3.0-or-later
/// Ids and values that every process speaks of. Pure: no clock, no randomness, no I/O; a record
/// checks itself in its constructor, so holding one is proof that it is valid. Start with
/// [DocumentKey] and [LocalizedText]. Any thread.
@NullMarked
package ua.krynytsia.wire;

import org.jspecify.annotations.NullMarked;
