// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.time.Instant;

/// A state that an entry of the register had, and the act behind it.
public record RegisterChange(
        Registration registration, long revision, Basis basis, Instant changed, String changedBy) {}
