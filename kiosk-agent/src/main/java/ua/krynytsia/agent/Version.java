// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.time.Instant;
import java.util.Optional;

/// The version of this program, from its jar; `development` where it runs from classes.
final class Version {
    static final String CURRENT =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                    .orElse("development");

    /// The moment that every build of it carries: `project.build.outputTimestamp` of the root pom.
    static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    private Version() {}
}
