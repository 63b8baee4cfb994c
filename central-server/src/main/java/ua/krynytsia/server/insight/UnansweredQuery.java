// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.insight;

import java.time.Instant;

/// Words that residents look for in vain.
///
/// @param kiosks on how many terminals
/// @param since when a terminal told of them first
public record UnansweredQuery(String words, int kiosks, Instant since, Verdict verdict) {}
