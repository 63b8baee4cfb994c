// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.registering;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.registry.Registration;

/// What the register of resources says of the bundle's resources.
///
/// @param responsible who answers for those that `resources` does not speak of
public record RegisterPart(
        Optional<Registration.Responsible> responsible, Optional<List<Registration>> resources) {
    public static final RegisterPart NOTHING = new RegisterPart(Optional.empty(), Optional.empty());

    public RegisterPart {
        resources = resources.map(List::copyOf);
    }
}
