// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import java.time.Instant;

/// A device says something else than before.
public record PinEvent(PinDevice device, PinReading reading, Instant at) {}
