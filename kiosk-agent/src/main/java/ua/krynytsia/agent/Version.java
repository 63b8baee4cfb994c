// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.util.Optional;

/// The version of this program, from its jar; `development` where it runs from classes.
final class Version {
    static final String CURRENT =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                    .orElse("development");

    private Version() {}
}
