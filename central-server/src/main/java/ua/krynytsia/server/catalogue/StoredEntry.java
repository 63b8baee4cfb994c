// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.time.Instant;
import ua.krynytsia.wire.content.Entry;

/// An entry as it stands in the catalogue.
///
/// @param revision rises by one with each change; 1 is the first
/// @param changedBy who saved this revision
public record StoredEntry(Entry entry, long revision, Instant changed, String changedBy) {}
