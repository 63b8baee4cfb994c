// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import ua.krynytsia.wire.fleet.Manifest;

/// How a publication ended.
public sealed interface PublishOutcome {
    Manifest manifest();

    /// A new edition is live.
    record Published(Manifest manifest) implements PublishOutcome {}

    /// Nothing differs from the live edition, which stays.
    record Unchanged(Manifest manifest) implements PublishOutcome {}
}
