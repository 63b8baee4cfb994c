// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.time.Instant;
import ua.krynytsia.wire.content.Entry;

/// An entry as it stood at one time.
///
/// @param number from 1
public record Revision(Entry entry, long number, Instant changed, String changedBy) {}
