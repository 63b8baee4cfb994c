// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

/// What the server says to a [HealthReport] that names the envelopes kept.
///
/// @param isBehind the server lacks some of them: it is to be told which there are
public record HealthAnswer(boolean isBehind) {}
