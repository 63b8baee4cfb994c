// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.util.List;

/// The terminals of the fleet, as the composition root hands them over.
@FunctionalInterface
public interface Terminals {
    /// Those with a certificate in force.
    List<Terminal> listTerminals();
}
