// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.UUID;

/// The server has the envelope on its own disk. The same answer comes for the same envelope,
/// however often it is sent.
///
/// @param registered the first moment it was taken in
public record Acknowledgement(UUID envelope, Instant registered) {}
