// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.time.Duration;
import java.util.Optional;

/// How the machine is at one moment.
///
/// @param celsius of the processor; empty where the machine does not tell
/// @param freeDiskBytes where the agent keeps its files
public record HostValues(
        Optional<Double> celsius,
        long totalMemoryBytes,
        long availableMemoryBytes,
        long freeDiskBytes,
        Duration uptime) {}
