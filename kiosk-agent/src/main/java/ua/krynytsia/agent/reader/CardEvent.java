// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import java.time.Instant;

/// A card was held to `reader`.
public record CardEvent(String reader, CardToken token, CardKind kind, Instant at) {}
