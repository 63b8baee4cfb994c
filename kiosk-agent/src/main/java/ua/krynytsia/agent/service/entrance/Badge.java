// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.time.Instant;

/// A technician's card was held to a reader.
///
/// @param name of the card, as it was learnt; never its number
public record Badge(String name, Instant at) {}
