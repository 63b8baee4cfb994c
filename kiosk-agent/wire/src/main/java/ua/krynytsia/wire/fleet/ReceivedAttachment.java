// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.UUID;

/// The server has a sealed file on its own disk. For the same file, however often it is sent, the
/// moment is the same.
///
/// @param received the first moment it was taken in
public record ReceivedAttachment(UUID reference, Instant received) {}
