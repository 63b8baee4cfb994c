// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import ua.krynytsia.wire.fleet.Manifest;

/// How a publication ended.
public sealed interface PublishOutcome {
    Manifest manifest();

    /// A new edition is live.
    record Published(Manifest manifest) implements PublishOutcome {}

    /// A terminal proved to have an edition that this server does not know: it was restored from a
    /// backup. Nothing is published until somebody answers for it by [Editions#continueAbove].
    ///
    /// @param manifest of the highest edition proven
    record Behind(Manifest manifest) implements PublishOutcome {}

    /// An edition is on its way from the first terminals to all: nothing else is published until it
    /// has arrived or is taken back, but by [Editions#publishUrgent].
    ///
    /// @param manifest of the edition on its way
    record RollingOut(Manifest manifest) implements PublishOutcome {}

    /// Nothing differs from the live edition, which stays.
    record Unchanged(Manifest manifest) implements PublishOutcome {}
}
