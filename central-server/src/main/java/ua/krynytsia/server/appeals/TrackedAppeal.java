// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.time.Instant;

/// What the resident who holds its number and PIN may know of an appeal.
///
/// @param form the id of the form answered
/// @param submitted by the clock of the terminal
/// @param registered by the clock of this server
public record TrackedAppeal(String number, String form, Instant submitted, Instant registered) {}
